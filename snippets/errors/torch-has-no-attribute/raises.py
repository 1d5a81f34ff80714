import numpy as np
import torch

array = np.zeros(3)
torch.fromnumpy(array)
