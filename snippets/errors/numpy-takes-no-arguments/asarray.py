import numpy as np
import torch

tensor = torch.ones(2)
print(np.asarray(tensor, dtype=np.float64))
