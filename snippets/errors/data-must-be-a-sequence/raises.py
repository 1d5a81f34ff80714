import numpy as np
import torch

loss = np.array([1.0, 2.0]).mean()
torch.FloatTensor(loss)
