import torch

tensor = torch.tensor([1, 2], dtype=torch.int16)
print(tensor.numpy().tobytes(), memoryview(tensor.numpy()).format)
memoryview(tensor)
