import numpy as np
import torch

@torch.library.custom_op("mended::sin", mutates_args=())
def sin(x: torch.Tensor) -> torch.Tensor:
    return torch.as_tensor(np.sin(x.numpy()))

@torch.library.custom_op("mended::peak", mutates_args=())
def peak(x: torch.Tensor) -> float:
    return x.numpy().max()

print(sin(torch.zeros(2)), type(peak(torch.ones(2))))
