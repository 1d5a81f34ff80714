import numpy as np
import torch

torch.tensor([1.7, 2.2]).astype(np.int64)
