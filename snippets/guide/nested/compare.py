import numpy as np
import torch

a, b = {"x": [torch.ones(2)]}, {"x": [torch.ones(2)]}
torch.testing.assert_close(a, b)
np.testing.assert_equal({"x": [np.ones(2)]}, {"x": [np.ones(2)]})
print(a == a)
a == b
