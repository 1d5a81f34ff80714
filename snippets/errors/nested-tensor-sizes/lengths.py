import torch

parts = [torch.ones(2), torch.zeros(3)]
lengths = [len(part) for part in parts]
padded = torch.nn.utils.rnn.pad_sequence(parts, batch_first=True)
print(padded.numpy(), lengths)
