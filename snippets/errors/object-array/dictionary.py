import numpy as np
import torch

np.save("data.npy", {"x": np.zeros(2)})
data = np.load("data.npy", allow_pickle=True).item()
print(torch.from_numpy(data["x"]))
