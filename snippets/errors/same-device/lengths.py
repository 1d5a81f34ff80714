import torch
from torch.nn.utils.rnn import pack_padded_sequence as pack

batch = torch.zeros(2, 3, 1, device="meta")
lengths = torch.tensor([3, 2])
for good in (lengths, lengths.numpy(), lengths.tolist()):
    print(pack(batch, good, batch_first=True).data.device)
pack(batch, lengths.to(batch.device), batch_first=True)
