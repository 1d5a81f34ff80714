import numpy as np
import torch

depth = torch.from_numpy(np.array([65535, 1], dtype=np.uint16))
depth + 1
