import numpy as np
import torch

torch.manual_seed(np.int64(5))
np.random.seed(torch.tensor(5))
np.random.default_rng(torch.tensor(5).item())
for call in (
    lambda: torch.Generator().manual_seed(np.int64(5)),
    lambda: np.random.default_rng(torch.tensor(5)),
):
    try:
        call()
    except TypeError as error:
        print(error)
