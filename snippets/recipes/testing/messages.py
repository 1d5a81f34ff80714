import torch
from numpy.testing import assert_allclose
from torch.testing import assert_close

result, expected = torch.tensor([1.0, 2.0]), torch.tensor([1.0, 4.0])
for compare in assert_close, assert_allclose:
    try:
        compare(result, expected)
    except AssertionError as error:
        print(f"--- {compare.__name__}\n{error}".replace("\n\n", "\n"))
