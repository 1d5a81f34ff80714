import numpy as np
import torch


@torch.compile(backend="eager")
def function(x):
    return np.sin(np.from_dlpack(x))


try:
    function(torch.zeros(2))
except RuntimeError as error:
    print(type(error).__name__)
    print(str(error).split("got RuntimeError(")[1].splitlines()[0])
