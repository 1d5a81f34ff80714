import torch

floats = torch.tensor([0.0, 0.25, 1.0, -1.0, 1.5])
ints = (floats * 32768).round().clamp(-32768, 32767).to(torch.int16)
print(ints.tolist())
print((ints / 32768).tolist())

print((ints + ints).tolist())
print((ints.int() + ints.int()).tolist())
