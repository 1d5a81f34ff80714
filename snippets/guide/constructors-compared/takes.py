import numpy as np
import torch

values = {"array": np.ones(2), "np.float64": np.float64(1),
          "number": 1.0, "list": [1.0, 2.0]}
for call in (torch.from_numpy, torch.from_dlpack, torch.as_tensor,
             torch.asarray, torch.tensor):
    taken = []
    for name, value in values.items():
        try:
            call(value)
            taken.append(name)
        except (TypeError, RuntimeError, AttributeError):
            pass
    print(f"{call.__name__:11}", *taken)
