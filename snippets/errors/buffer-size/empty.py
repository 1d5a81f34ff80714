import torch

data = bytearray()
n = len(data) // 4
print(torch.frombuffer(data, dtype=torch.float32) if n
      else torch.empty(0))
