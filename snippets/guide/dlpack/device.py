import numpy as np
import torch

tensor, array = torch.zeros(2), np.zeros(2)
print(tensor.__dlpack_device__(), array.__dlpack_device__())

tensor = torch.from_dlpack(array, device="cpu")
array[0] = 9
print(tensor)
