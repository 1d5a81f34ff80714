import numpy as np
import torch

array = np.zeros(2)
tensor = torch.from_numpy(array)
tensor.share_memory_()

tensor += 5
print(array, tensor.tolist())
