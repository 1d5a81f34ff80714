import numpy as np
import torch

rows = [np.zeros(2), np.ones(2)]
print(torch.from_numpy(np.stack(rows)))
