import numpy as np
import torch

loss = torch.tensor(0.5)
print(np.array([("loss", loss)]))
print(np.array([None, loss]))
print(np.array([("loss", loss.item())], dtype=object))
np.array([None, torch.ones(2)])
