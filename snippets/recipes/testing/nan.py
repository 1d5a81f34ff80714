import numpy as np
import torch

nan = torch.tensor([float("nan")])
np.testing.assert_allclose(nan, nan)
torch.testing.assert_close(nan, nan, equal_nan=True)
print(np.allclose(nan, nan), torch.allclose(nan, nan))
torch.testing.assert_close(nan, nan)
