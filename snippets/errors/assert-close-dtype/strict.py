import numpy as np
import torch

result = torch.tensor([0.5])
np.testing.assert_allclose(result, np.array([0.5]))
np.testing.assert_allclose(result, np.array([0.5]), strict=True)
