import numpy as np
import torch

print(torch.ones(2)[:, np.newaxis].shape)
