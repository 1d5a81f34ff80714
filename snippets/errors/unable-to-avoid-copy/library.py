import numpy as np
import torch

tensor = torch.tensor([float("nan")])
np.nan_to_num(tensor.numpy(), copy=False)
print(tensor)
