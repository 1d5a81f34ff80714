import numpy as np
import torch

losses = np.zeros(3)
losses[0] = torch.tensor([0.5])
print(losses)
losses[1] = torch.tensor([0.5, 0.6])
