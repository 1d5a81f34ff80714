import numpy as np
import torch

tensor = torch.ones(2, 3).T
print(tensor.layout, np.from_dlpack(tensor).strides)
