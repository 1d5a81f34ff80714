import textwrap
import warnings

import torch

warnings.simplefilter("ignore")
refused = []
for name, dtype in sorted(vars(torch).items()):
    if isinstance(dtype, torch.dtype):
        try:
            torch.empty(0, dtype=dtype).numpy()
        except TypeError:
            refused.append(name)
print(textwrap.fill(" ".join(refused), 72))
