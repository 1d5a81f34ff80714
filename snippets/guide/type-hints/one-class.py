import torch

def score(x: torch.Tensor) -> torch.Tensor:
    assert x.dtype == torch.float32 and x.ndim == 2, (x.dtype, x.shape)
    return x.sum(1)

single, double = torch.ones(1, 2), torch.ones(1, 2).double()
print(type(single) is type(double), score(single))
print(isinstance(single, torch.FloatTensor), type(single).__name__)
torch.Tensor["batch", 3]
