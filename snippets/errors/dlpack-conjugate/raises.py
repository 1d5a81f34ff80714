import numpy as np
import torch

np.from_dlpack(torch.tensor([1 + 2j]).conj())
