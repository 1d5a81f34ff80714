import numpy as np
import torch

labels = torch.tensor([7, 255], dtype=torch.uint8)
print(torch.isin(labels, -1), np.isin(labels.numpy(), -1))
print(torch.isin(labels, torch.tensor([-1])))
