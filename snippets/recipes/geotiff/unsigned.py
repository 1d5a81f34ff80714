import numpy as np
import torch

array = np.array([0, 1000, 60000], np.uint16)
tensor = torch.from_numpy(array)
print(tensor.float() / 10000)
print(tensor.to(torch.int16))
tensor + 1000
