import numpy as np
import torch

source = np.zeros(2)
torch.from_numpy(source.copy()).add_(1)
print(source)
torch.from_numpy(source).clone().add_(1)
print(source)
torch.from_numpy(source).add_(1).clone()
print(source)
