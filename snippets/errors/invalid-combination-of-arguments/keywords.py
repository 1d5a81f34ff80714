import torch

tensor = torch.tensor([[1.0, 5.0], [3.0, 2.0]])
try:
    tensor.max(axis=(0, 1))
except TypeError as error:
    print(str(error).split(", but")[0])
print(tensor.amax(axis=(0, 1)), tensor.std(correction=0))
print(tensor.mean(axis=0, keepdims=True))
