import numpy as np
import torch

for ask, dtype in (
    (torch.iinfo, torch.bool), (np.iinfo, bool),
    (torch.finfo, torch.int32), (np.finfo, np.int32),
    (torch.finfo, torch.ones(1)), (np.finfo, torch.ones(1)),
):
    try:
        ask(dtype)
    except (TypeError, ValueError) as error:
        print(f"{type(error).__name__}: {error}")
