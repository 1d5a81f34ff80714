import numpy as np
import torch

print(np.dtype(str(torch.float32).removeprefix("torch.")))
print(getattr(torch, np.dtype("f4").name))
print(getattr(torch, np.dtype(">f4").name))
np.dtype(str(torch.bfloat16).removeprefix("torch."))
