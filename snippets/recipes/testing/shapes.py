import numpy as np
import torch

column, row = torch.ones(2, 1), torch.ones(2)
print(np.allclose(column, row), torch.allclose(column, row))
np.testing.assert_allclose(row, 1.0)
for compare in torch.testing.assert_close, np.testing.assert_allclose:
    try:
        compare(column, row)
    except AssertionError as error:
        print(str(error).strip())
