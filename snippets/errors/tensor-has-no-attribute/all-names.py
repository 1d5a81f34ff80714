import textwrap

import numpy as np
import torch

names = [n for n in dir(np.ndarray) if not n.startswith("_")]
missing = [n for n in names if not hasattr(torch.Tensor, n)]
print(textwrap.fill(" ".join(missing), 60))
