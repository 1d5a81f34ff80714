import numpy as np
import torch

array = np.ones(3)
for number in (array.sum(), np.asarray(array.sum()),
               torch.from_numpy(array).sum(), array.sum().item()):
    print(type(number).__name__, getattr(number, "shape", "no shape"))
