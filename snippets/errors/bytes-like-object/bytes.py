import torch

print(bytes(torch.tensor([1, 2])), bytes(torch.tensor(3)))
print(torch.tensor([1, 2]).numpy().tobytes())
bytearray(torch.tensor([0.5, 2.0]))
