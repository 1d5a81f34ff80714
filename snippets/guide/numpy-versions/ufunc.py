import numpy as np
import torch

print(np.sqrt(torch.tensor([1.0, 4.0])))
