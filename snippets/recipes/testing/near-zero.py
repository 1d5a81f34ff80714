import torch
from numpy.testing import assert_allclose
from torch.testing import assert_close

count, zero = torch.tensor([100_000_000]), torch.tensor([0.0])
for pair in (count + 1, count), (zero + 1e-8, zero):
    for test in assert_close, assert_allclose:
        try:
            test(*pair)
            print(test.__name__, "passes")
        except AssertionError:
            print(test.__name__, "fails")
