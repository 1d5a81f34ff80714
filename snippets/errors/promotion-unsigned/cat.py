import numpy as np
import torch

arrays = [np.ones(2, dtype=np.uint8), np.ones(2, dtype=np.uint16)]
tensors = [torch.from_numpy(a).to(torch.int32) for a in arrays]
print(torch.stack(tensors).dtype)
print(torch.from_numpy(np.stack(arrays)).dtype)
