import numpy as np
import torch

weights = torch.ones(2).numpy()
print((weights * 0.1).dtype)
print((weights * np.float64(0.1)).dtype)
print((weights * np.array(0.1)).dtype)
