import numpy as np
import torch

tensor, array = torch.ones(2), np.ones(2, dtype=np.float32)
for other in array, [1.0, 1.0]:
    np.testing.assert_allclose(tensor, other)
    try:
        torch.testing.assert_close(tensor, other)
    except TypeError as error:
        print(error)
torch.testing.assert_close([tensor], [array])
