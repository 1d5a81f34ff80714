import numpy as np
import torch

total = torch.tensor(0.0)
for _ in range(10):
    total = total + 0.1
torch.testing.assert_close(total, torch.tensor(1.0))
np.testing.assert_allclose(total, 1.0, rtol=1.3e-6, atol=1e-5)
np.testing.assert_allclose(total, 1.0)
