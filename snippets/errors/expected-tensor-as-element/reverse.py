import numpy as np
import torch

print(np.concatenate([torch.ones(2), np.zeros(2)]))
