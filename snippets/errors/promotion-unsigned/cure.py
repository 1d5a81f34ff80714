import numpy as np
import torch

depth = np.array([1, 65535], dtype=np.uint16)
depth = torch.from_numpy(depth).to(torch.int32)
offset = torch.tensor([10, 20], dtype=torch.int32)

print(depth + offset)
