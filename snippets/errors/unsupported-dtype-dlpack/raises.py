import numpy as np
import torch

np.from_dlpack(torch.tensor([1.5, -2.0], dtype=torch.bfloat16))
