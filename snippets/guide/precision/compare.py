import numpy as np
import torch

expected = np.array([0.1, 0.2])
tensor = torch.tensor([0.1, 0.2])
print(tensor.numpy() == expected)
print(np.allclose(tensor.numpy(), expected))
torch.testing.assert_close(
    tensor, torch.from_numpy(expected), check_dtype=False)
print(tensor.numpy() == 0.1)
