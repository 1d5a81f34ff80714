import numpy as np
import torch

tensor = torch.from_numpy(np.ones(2))
tensor.resize_(3)
