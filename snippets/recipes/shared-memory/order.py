import numpy as np
import torch

array = np.zeros(2)
tensor = torch.from_numpy(array).share_memory_()
view = tensor.numpy()

tensor.fill_(7)
print(array, view)
