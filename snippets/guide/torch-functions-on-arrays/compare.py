import numpy as np
import torch

tensor, array = torch.ones(2), np.ones(2, dtype=np.float32)

np.testing.assert_allclose(tensor, array)
torch.testing.assert_close(tensor, torch.as_tensor(array))
print(np.allclose(tensor, array))
torch.allclose(tensor, array)
