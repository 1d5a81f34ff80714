import numpy as np
import torch

tensor = torch.arange(3.0)
positive = tensor > 0
print(np.where(positive, tensor, -1))
print(np.select([positive], [tensor], -1))
print(np.extract(positive, tensor), np.r_[tensor, 5])
print(np.piecewise(tensor, [positive.numpy()], [1, 0]))
np.piecewise(tensor, [positive], [1, 0])
