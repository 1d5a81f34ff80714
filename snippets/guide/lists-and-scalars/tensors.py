import numpy as np
import torch

rows = [torch.tensor([1.0]), torch.tensor([2.0])]
print(torch.tensor(rows).shape, torch.stack(rows).shape)
print(np.array(rows).shape)
torch.tensor([torch.ones(2), torch.ones(2)])
