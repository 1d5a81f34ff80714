import torch
from numpy.testing import assert_allclose
from torch.testing import assert_close

one, weight = torch.ones(1), torch.ones(1, requires_grad=True)
for tensor in weight, one.bfloat16(), one.to("meta"):
    assert_close(tensor, tensor)
    try:
        assert_allclose(tensor, tensor)
    except (RuntimeError, TypeError) as error:
        print(error)
