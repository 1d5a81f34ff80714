import numpy as np
import torch

@torch.library.custom_op("mistakes::sin", mutates_args=())
def sin(x: torch.Tensor) -> torch.Tensor:
    return np.sin(x.numpy())

sin(torch.zeros(2))
