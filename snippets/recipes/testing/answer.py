import numpy as np
import torch

result = torch.tensor([0.1, 0.2, 0.3], requires_grad=True) * 2
expected = np.array([0.2, 0.4, 0.6])
torch.testing.assert_close(
    result, torch.from_numpy(expected), check_dtype=False
)
np.testing.assert_allclose(
    result.numpy(force=True), expected, rtol=1.3e-6, atol=1e-5
)
print("both pass")
