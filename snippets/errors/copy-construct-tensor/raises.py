import numpy as np
import torch

source = torch.from_numpy(np.ones(2))
print(torch.tensor(source))
