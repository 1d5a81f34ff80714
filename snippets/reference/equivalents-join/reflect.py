import numpy as np
import torch
import torch.nn.functional as F

x = torch.arange(4.0)
print(np.pad(x.numpy(), 2, mode="reflect"))
try:
    F.pad(x, (2, 2), mode="reflect")
except NotImplementedError as error:
    print(str(error).split("\n")[0])
print(F.pad(x[None], (2, 2), mode="reflect")[0])
