import numpy as np
import torch

result = torch.tensor([0.1, 0.2])
expected = np.array([0.1, 0.2])
torch.testing.assert_close(
    result, torch.from_numpy(expected), check_dtype=False
)
np.testing.assert_allclose(result, expected, rtol=1e-6)
print("both pass")
