import numpy as np
import torch

single = torch.tensor([0.1])
print(single.dtype, np.array([0.1]).dtype)
print(torch.equal(single, single.double()))
