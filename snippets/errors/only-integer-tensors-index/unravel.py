import numpy as np
import torch

best = torch.tensor(5.0)
row, column = np.unravel_index(int(best), (2, 4))
print(row, column)
np.unravel_index(best.numpy(), (2, 4))
