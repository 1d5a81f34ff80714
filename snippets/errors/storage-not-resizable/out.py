import numpy as np
import torch

result = torch.from_numpy(np.empty(0, dtype=np.float32))
torch.add(torch.ones(3), 1, out=result)
