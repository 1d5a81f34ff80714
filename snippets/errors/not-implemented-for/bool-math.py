import numpy as np
import torch

flags = np.array([True, False])
tensor = torch.from_numpy(flags)
for name in "abs", "bincount":
    print(name, getattr(np, name)(flags))
    try:
        getattr(torch, name)(tensor)
    except NotImplementedError as error:
        print("   ", error)
print(torch.bincount(tensor.int()))
