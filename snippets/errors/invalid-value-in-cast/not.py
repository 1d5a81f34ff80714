import numpy as np
import torch

broken = torch.full((3,), float("nan")).numpy()
print(broken.clip(0, 1), np.maximum(broken, 0))
print((np.nan_to_num(broken) * 255).astype(np.uint8))
