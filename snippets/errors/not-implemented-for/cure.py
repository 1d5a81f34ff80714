import numpy as np
import torch

depth = np.array([1000, 65535], dtype=np.uint16)
tensor = torch.from_numpy(depth).to(torch.int32)
print(tensor + 1)
