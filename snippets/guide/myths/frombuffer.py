import torch

data = bytearray(8)
tensor = torch.frombuffer(data, dtype=torch.uint8)
data.clear()
print(len(data), tensor.shape)

data = bytearray(8)
tensor = torch.frombuffer(memoryview(data), dtype=torch.uint8)
data.clear()
