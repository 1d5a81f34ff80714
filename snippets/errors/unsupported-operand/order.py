import numpy as np
import torch

tensor = torch.ones(2)

print((tensor * np.ones(2)).dtype)
print((tensor * torch.from_numpy(np.ones(2)).to(tensor)).dtype)
