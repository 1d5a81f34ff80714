import numpy as np
import torch


def through_numpy(function, tensor):
    result = function(tensor.numpy(force=True))
    return torch.as_tensor(result).to(tensor)


device = torch.accelerator.current_accelerator(check_available=True)
tensor = torch.tensor([3.0, 1.0, 2.0], device=device or "cpu")
result = through_numpy(np.cumsum, tensor)
print(result.tolist(), result.device == tensor.device)
