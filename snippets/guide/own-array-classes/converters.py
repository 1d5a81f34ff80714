import numpy as np
import torch

class Traced(np.ndarray):
    @classmethod
    def __torch_function__(cls, function, types, args=(), kwargs=None):
        return f"torch called {function.__name__}"

array = np.ones(2).view(Traced)
print(torch.sqrt(array), "|", torch.stack([array, array]))
print(torch.from_numpy(array), torch.tensor(array))
torch.sqrt(np.ones(2))
