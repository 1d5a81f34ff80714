import numpy as np
import torch

tensor = torch.from_numpy(np.zeros(3))
tensor.resize_(5)
