import numpy as np
import torch

depth = torch.from_numpy(np.array([1, 65535], dtype=np.uint16))
offset = torch.tensor([10, 20], dtype=torch.int32)
depth + offset
