import numpy as np
import torch

tensor = torch.tensor([1.0, float("nan")])
print(np.nan in tensor, np.nan in tensor.numpy())
print(tensor.isnan().any())
