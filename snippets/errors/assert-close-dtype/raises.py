import numpy as np
import torch

result = torch.tensor([0.1, 0.2])
expected = torch.from_numpy(np.array([0.1, 0.2]))
torch.testing.assert_close(result, expected)
