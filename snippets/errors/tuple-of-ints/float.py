import numpy as np
import torch

for call in (
    lambda: torch.zeros(np.ceil(2.5)),
    lambda: torch.eye(np.ceil(2.5)),
    lambda: torch.zeros(2, np.ceil(2.5)),
    lambda: np.zeros(np.float64(7) // 2),
):
    try:
        call()
    except TypeError as error:
        print(error)
