import torch
from torch.testing import assert_close

one = torch.ones(1)
pairs = (one, one), (one.double(), one.double()), (one, one.double())
for result, expected in pairs:
    try:
        assert_close(result + 1, expected, check_dtype=False)
    except AssertionError as error:
        absolute, relative = str(error).splitlines()[-2:]
        tolerances = absolute.split()[-2], relative.split()[-2]
        print(result.dtype, expected.dtype, *tolerances)
