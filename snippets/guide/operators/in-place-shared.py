import numpy as np
import torch

tensor, array = torch.zeros(2), np.zeros(2)
same_tensor, same_array = tensor, array

tensor += torch.from_numpy(np.ones(2))
array += torch.ones(2).numpy()
print(same_tensor, same_array)
