import numpy as np
import torch

tensor, array = torch.ones(1), np.ones(1)
print(repr(array.device), repr(tensor.device))
print(tensor.device == array.device, tensor.device == "cpu")
print(tensor.device.type == array.device)
print(tensor.device == torch.device(array.device))
