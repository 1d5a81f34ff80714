import numpy as np
import torch

small = np.array([1e-310])
print((small * 2 > 0).item())
torch.set_flush_denormal(True)
print((small * 2 > 0).item(), small.item() * 2)
torch.set_flush_denormal(False)
print((small * 2 > 0).item())
