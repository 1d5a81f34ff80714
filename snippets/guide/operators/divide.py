import warnings
import numpy as np
import torch

warnings.simplefilter("ignore", DeprecationWarning)
array, tensor = np.array([6.0]), torch.tensor([3.0])

print((array / tensor.numpy()).item(), (array / tensor).item())
array /= tensor
print(type(array).__name__)
