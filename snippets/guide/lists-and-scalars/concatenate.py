import numpy as np
import torch

arrays = [np.zeros(2), np.ones(3)]
print(torch.from_numpy(np.concatenate(arrays)))
