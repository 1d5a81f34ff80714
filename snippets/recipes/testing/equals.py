import numpy as np
import torch

result = torch.tensor([0.1, 1.0], dtype=torch.float64) * 3
expected = torch.from_numpy(np.array([0.3, 3.0]))
print(result == expected)
assert result == expected
