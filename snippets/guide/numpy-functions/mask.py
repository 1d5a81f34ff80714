import numpy as np
import torch

tensor = torch.tensor([1.0, float("nan"), 3.0, 4.0])
names = np.array(["a", "b", "c", "d"])

mask = np.isnan(tensor)
print(mask)
print(names[mask])
print(names[torch.isnan(tensor).numpy()])
