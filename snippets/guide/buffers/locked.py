import torch

data = bytearray(8)
tensor = torch.frombuffer(memoryview(data), dtype=torch.uint8)

tensor[0] = 99
print(data[0])
data.append(1)
