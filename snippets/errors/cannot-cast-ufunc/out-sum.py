import numpy as np
import torch

values = np.array([0.5, 0.5, 0.75])
print(np.sum(values), np.sum(values, out=np.array(0)))
tensor = torch.from_numpy(values)
print(torch.sum(tensor, 0, out=torch.tensor(0)))
