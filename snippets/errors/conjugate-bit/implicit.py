import numpy as np
import torch

np.abs(torch.tensor([3 - 4j]).conj())
