import numpy as np
import torch

print(np.asarray(torch.tensor([1 + 2j]), dtype=np.float32))
