import numpy as np
import torch

torch.tensor(np.array([1, 2], dtype=object), dtype=torch.float32)
