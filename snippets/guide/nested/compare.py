import numpy as np
import torch

a, b, c = ({"x": [torch.tensor([1.0, n])]} for n in (2, 2, 3))
torch.testing.assert_close(a, b)
try:
    torch.testing.assert_close(a, c)
except AssertionError as error:
    print(str(error).splitlines()[-1])
np.testing.assert_equal({"x": [np.ones(2)]}, {"x": [np.ones(2)]})
print(a == a)
a == b
