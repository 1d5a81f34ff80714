import numpy as np
import torch

arrays = [np.zeros(3), np.ones(3)]
tensor = torch.from_numpy(np.stack(arrays))

print(tensor)
