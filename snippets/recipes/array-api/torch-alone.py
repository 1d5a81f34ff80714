import textwrap

import array_api_strict
import torch
from array_api_compat import array_namespace

x = torch.tensor([[1.0, 2.0], [4.0, 3.0]])
xp = array_namespace(x)
print(torch.std(x), xp.std(x))
print(torch.max(x, axis=1))
print(xp.max(x, axis=1))
names = [n for n in sorted(array_api_strict.__all__)
         if hasattr(xp, n) and not hasattr(torch, n)]
print(textwrap.fill(" ".join(names), 72))
