import numpy as np
import torch

for value in 0.25, np.float32(0.25), torch.tensor(0.25):
    print(float(value))
