import numpy as np
import torch

array = np.array([np.nan, 1.0, np.nan])
tensor = torch.from_numpy(array)
print(np.unique(array), torch.unique(tensor))
print(np.sign(array), torch.sign(tensor))
print(np.median(array), tensor.median(), tensor.nanmedian())
np.testing.assert_array_equal(array, tensor)
torch.testing.assert_close(tensor, tensor, equal_nan=True)
print(np.array_equal(array, array), torch.equal(tensor, tensor))
