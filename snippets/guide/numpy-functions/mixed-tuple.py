import numpy as np
import torch

tensor = torch.tensor([[2.0, 0.0], [0.0, 3.0]])
result = np.linalg.svd(tensor)
print([type(part).__name__ for part in result])
print([type(part).__name__ for part in np.linalg.eigh(tensor)])
