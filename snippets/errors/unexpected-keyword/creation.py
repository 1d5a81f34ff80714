import numpy as np
import torch

for call in (
    lambda: torch.tensor([1.0, 2.0], copy=True),
    lambda: torch.zeros(2, 3, order="F"),
    lambda: np.zeros(2, requires_grad=True),
    lambda: np.array([1.0, 2.0], device="cpu"),
):
    try:
        call()
    except TypeError as error:
        print(error)
print(torch.asarray([1.0, 2.0], copy=True))
print(torch.tensor(np.zeros(2), requires_grad=True))
