import torch

byte = torch.zeros(1, dtype=torch.uint8)
byte[0] = torch.tensor(256)
print(byte)
