import numpy as np
import torch

print(float(torch.tensor([0.5])), float(np.array(0.5)))
print(np.array([0.5]).item(), torch.tensor([[0.5]]).item())
