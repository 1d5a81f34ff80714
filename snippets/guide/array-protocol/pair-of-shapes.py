import numpy as np
import torch

print(np.asarray(torch.linalg.qr(torch.eye(2))).shape)
np.asarray(torch.linalg.eigh(torch.eye(2)))
