import numpy as np
import torch

tensor = torch.tensor([10, 20, 30])
picked = np.array([2, 0])

print(tensor[picked])
print(tensor.index_select(0, torch.from_numpy(picked)))
