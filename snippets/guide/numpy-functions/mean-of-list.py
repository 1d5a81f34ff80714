import numpy as np
import torch

losses = [torch.tensor(1.0), torch.tensor(2.0)]
print(repr(np.mean(losses)))
