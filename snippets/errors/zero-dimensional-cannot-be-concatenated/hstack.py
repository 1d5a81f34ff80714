import numpy as np
import torch

values = [torch.tensor([1, 2]), torch.tensor(3)]
print(torch.hstack(values))
print(np.hstack(values))
