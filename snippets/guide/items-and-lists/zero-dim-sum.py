import torch

tensor = torch.tensor(1.0)
array = tensor.numpy()
result = array + 1
array += 1
print(type(result).__name__, type(array).__name__, tensor)
