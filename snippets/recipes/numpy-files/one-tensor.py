import numpy as np
import torch

weights = torch.arange(4.0, requires_grad=True)
np.save("weights.npy", weights.numpy(force=True))

loaded = torch.from_numpy(np.load("weights.npy"))
print(loaded, loaded.requires_grad)
