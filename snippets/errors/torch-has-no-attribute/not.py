import numpy as np
import torch

print(np.repeat([1, 2], 2), np.tile([1, 2], 2))
tensor = torch.tensor([1, 2])
print(tensor.repeat_interleave(2), tensor.repeat(2))
