import numpy as np
import torch

print(np.asarray(torch.tensor([1.5, 2.0]), dtype=str))
print(np.asarray(torch.tensor([1, 2]), dtype="datetime64[D]"))
