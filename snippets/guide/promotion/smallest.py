import numpy as np
import torch

print(np.finfo(np.float32).smallest_subnormal)
print(torch.nextafter(torch.tensor(0.0), torch.tensor(1.0)).item())
torch.finfo(torch.float32).smallest_subnormal
