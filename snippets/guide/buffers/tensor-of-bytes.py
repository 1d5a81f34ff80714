import torch

print(torch.tensor(bytearray(b"abc")))
torch.tensor(b"abc")
