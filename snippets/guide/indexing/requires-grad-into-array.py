import numpy as np
import torch

losses = np.zeros(2)
loss = torch.tensor(1.5, requires_grad=True)
losses[0] = loss.item()
losses[1] = loss
print(losses)
losses[:] = loss
