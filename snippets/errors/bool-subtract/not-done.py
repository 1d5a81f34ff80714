import numpy as np
import torch

values = torch.tensor([1.0, 2.0])
for dtype in (np.uint8, np.bool_):
    done = np.array([False, True], dtype=dtype)
    print(0.5 * values * torch.from_numpy(~done))
