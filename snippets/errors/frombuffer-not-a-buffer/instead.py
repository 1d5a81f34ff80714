import torch

print(torch.tensor([1, 2, 3], dtype=torch.uint8))
text = bytearray("abc", "utf-8")
print(torch.frombuffer(text, dtype=torch.uint8))
print(torch.tensor([1.5, 2.5]).view(torch.uint8))
