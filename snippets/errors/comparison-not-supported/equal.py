import numpy as np
import torch

tensor = torch.tensor([1.0, 5.0])
array = tensor.numpy()

print(tensor == array)
print(tensor != array, array != tensor)
