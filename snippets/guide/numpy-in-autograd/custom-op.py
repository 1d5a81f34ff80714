import numpy as np
import torch

@torch.library.custom_op("bridge::interp", mutates_args=())
def interp(x: torch.Tensor) -> torch.Tensor:
    array = np.interp(x.numpy(), [0.0, 1.0], [5.0, 7.0])
    return torch.as_tensor(array, dtype=x.dtype)

interp.register_fake(lambda x: x.new_empty(x.shape))

@torch.compile(backend="eager", fullgraph=True)
def model(x):
    return interp(x) * 10

print(model(torch.tensor([0.0, 0.5, 1.0])))
