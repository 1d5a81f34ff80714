import numpy as np
import torch

for x in np.array([]), torch.tensor([]):
    print(x.sum(), x.mean())
    for method in (x.max, x.argmax):
        try:
            method()
        except (ValueError, RuntimeError, IndexError) as error:
            print(f"{type(error).__name__}: {error}")
