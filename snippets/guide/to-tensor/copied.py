import numpy as np
import torch

array = np.zeros(3)
tensor = torch.tensor(array)

array += 1
print(tensor, array)
