import numpy as np
import torch

loss = torch.tensor(0.5, requires_grad=True)
history = np.zeros(2)
history[0] = loss.detach()
history[1] = loss.item()

print(history)
