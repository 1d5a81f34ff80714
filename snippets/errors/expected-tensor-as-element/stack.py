import numpy as np
import torch

arrays = [np.zeros(3), np.ones(3)]

print(torch.from_numpy(np.stack(arrays)))
