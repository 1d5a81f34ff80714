import numpy as np
import torch

tensor = torch.tensor([1.0, 4.0])
print(torch.clamp(tensor, max=np.float32(2)), tensor ** np.int64(2))
print(torch.full((2,), np.float64(3)), torch.arange(np.int64(2)))
torch.full((2,), np.array(3.0))
