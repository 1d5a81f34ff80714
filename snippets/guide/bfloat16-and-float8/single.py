import numpy as np
import torch

losses = np.zeros(2)
loss = torch.tensor(3.14, dtype=torch.bfloat16)
losses[0] = loss
print(losses, float(loss), loss.item())
losses[:] = torch.stack([loss, loss])
