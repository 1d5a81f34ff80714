import numpy as np
import torch

print(np.array(torch.ones(2)))
