import numpy as np
import torch

print(torch.tensor([np.True_, np.False_]))
print(torch.tensor(np.array([np.True_, 2])))
print(torch.tensor([np.True_, 0.5]), torch.tensor([True, 2]))
torch.tensor([np.True_, 2])
