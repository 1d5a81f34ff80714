import torch

print(torch.frombuffer(bytearray(b"abc"), dtype=torch.uint8))
