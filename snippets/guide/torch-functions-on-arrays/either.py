import numpy as np
import torch


def rms(values):
    """Root mean square of an array or a tensor, as what came in."""
    tensor = torch.as_tensor(values)
    result = tensor.square().mean().sqrt()
    return result if values is tensor else result.numpy()


print(repr(rms(torch.tensor([3.0, 4.0]))))
print(repr(rms(np.array([3.0, 4.0]))))
