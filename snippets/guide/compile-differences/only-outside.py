import warnings
import numpy as np
import torch

warnings.simplefilter("ignore", DeprecationWarning)
tensor = torch.tensor([1, 2])
for call, array in (
    (lambda t, a: t - a, np.array([True, False])),
    (lambda t, a: t + a, np.ones(2, "u2")),
):
    for function in call, torch.compile(call, backend="eager"):
        try:
            print(function(tensor, array))
        except RuntimeError as error:
            print("".join(str(error).partition("supported")[:2]))
