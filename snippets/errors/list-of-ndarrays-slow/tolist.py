import numpy as np
import torch

arrays = [np.zeros(3), np.ones(3)]

print(torch.tensor([a.tolist() for a in arrays]).dtype)
print(torch.from_numpy(np.stack(arrays)).dtype)
