import numpy as np
import torch

weights = {"bias": torch.ones(2).numpy()}
np.save("weights.npy", weights)

loaded = np.load("weights.npy", allow_pickle=True).item()
print(torch.from_numpy(loaded["bias"]))
