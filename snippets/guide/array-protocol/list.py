import numpy as np
import torch

losses = [torch.tensor(0.5), torch.tensor(0.25)]
rows = [torch.ones(2), torch.zeros(2)]

print(repr(np.array(losses)), np.array(rows).shape)
print(repr(torch.stack(losses).numpy()))
