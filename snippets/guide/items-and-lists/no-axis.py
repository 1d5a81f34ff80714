import numpy as np
import torch

loss = torch.tensor(1.5)
print(loss.tolist(), loss.numpy().tolist())
print(loss.reshape(-1).tolist())
print(np.atleast_1d(loss.numpy()).tolist())
