import torch

data = b"abc"
tensor = torch.frombuffer(data, dtype=torch.uint8)
tensor[0] = ord("A")
print(data, b"abc")
