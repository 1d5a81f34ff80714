import numpy as np
import torch

tensor = torch.tensor([1.0, float("nan"), 3.0])
finite = np.isfinite(tensor.numpy())
lookalike = np.isfinite(tensor)

print(~finite, ~lookalike)
print(tensor[~finite], tensor[~lookalike])
