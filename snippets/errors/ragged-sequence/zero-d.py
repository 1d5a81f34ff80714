import numpy as np
import torch

loss, losses = torch.tensor(1.0), torch.tensor([2.0, 3.0])
try:
    np.array([loss, losses])
except ValueError as error:
    print(str(error)[:40])
print(torch.cat([loss.reshape(1), losses]).numpy())
