import torch


@torch.library.custom_op("bridge::twice", mutates_args=())
def twice(x: torch.Tensor) -> torch.Tensor:
    array = x.numpy()
    array *= 2
    return torch.from_numpy(array.copy())


x = torch.ones(2)
print(twice(x), x)
torch.library.opcheck(twice, (x,))
