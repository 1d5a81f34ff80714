import torch
from torch.nn.utils.rnn import pack_sequence, pad_packed_sequence
from torch.nn.utils.rnn import unpack_sequence

parts = [torch.tensor([1.0, 2.0]), torch.tensor([3.0])]
packed = pack_sequence(parts)
print([part.numpy() for part in unpack_sequence(packed)])
rows, lengths = pad_packed_sequence(packed, batch_first=True)
print(rows.numpy().tolist(), lengths.numpy())
print(packed.data.numpy())
packed.numpy()
