import numpy as np
import torch

array = np.linspace(-0.5, 0.5, 11)
for dtype in torch.float64, torch.float32:
    tensor = torch.linspace(-0.5, 0.5, 11, dtype=dtype)
    same = torch.from_numpy(array).to(dtype)
    print(torch.equal(tensor, same), torch.allclose(tensor, same))
