import warnings
import torch

warnings.filterwarnings("ignore", category=DeprecationWarning)
@torch.jit.ignore
def inner(x: torch.Tensor) -> torch.Tensor:
    return torch.from_numpy(x.numpy() * 2)
def outer(x: torch.Tensor):
    return inner(x)
print(torch.jit.script(outer)(torch.ones(1)))
try:
    torch.jit.script(outer).save("model.pt")
except RuntimeError as error:
    print(str(error).strip().splitlines()[0])
