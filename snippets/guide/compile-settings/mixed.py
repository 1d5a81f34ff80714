import numpy as np
import torch

functions = {
    "np.sin(t)": lambda t: np.sin(t),
    "t.numpy() * 2": lambda t: t.numpy() * 2,
    "np.sum(t)": lambda t: np.sum(t),
    "t + np.ones(2)": lambda t: t + np.ones(2),
    "torch.sin(np.sin(t))": lambda t: torch.sin(np.sin(t)),
}
for name, function in functions.items():
    compiled = torch.compile(function, backend="eager", fullgraph=True)
    result = compiled(torch.ones(2))
    print(f"{name:21}{type(result).__name__:8} {result.dtype}")
