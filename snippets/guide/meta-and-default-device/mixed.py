import numpy as np
import torch

torch.set_default_device("meta")
data = torch.from_numpy(np.ones(3))
print((data * 2.0).device)
print((torch.ones(3) * torch.tensor(2.0, device="cpu")).device)
data * torch.tensor(2.0)
