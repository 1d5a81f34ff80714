import numpy as np
import torch

single = torch.tensor([0.5, 1.0])
double = torch.from_numpy(np.array([0.5, 1.0]))
print(torch.equal(single, double))
torch.testing.assert_close(single, double, check_dtype=False)
torch.allclose(single, double)
