import numpy as np
import torch

weights = torch.ones(3, device="meta")
weights * torch.from_numpy(np.ones(3, dtype=np.float32))
