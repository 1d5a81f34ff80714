import numpy as np
import torch

def plain(x):
    if isinstance(x, dict):
        return {plain(key): plain(value) for key, value in x.items()}
    if isinstance(x, (list, tuple)):
        return type(x)(map(plain, x))
    if isinstance(x, np.generic):
        return x.item()
    return torch.from_numpy(x) if isinstance(x, np.ndarray) else x

state = {"history": [np.float64(0.5)], "mean": np.zeros(2)}
torch.save(plain(state), "a.pt")
print(torch.load("a.pt"))
