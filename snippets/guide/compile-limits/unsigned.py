import numpy as np
import torch


@torch.compile(backend="eager")
def brighter(pixels):
    return pixels + 1


print(brighter(np.ones(2, dtype=np.int32)))
try:
    brighter(np.ones(2, dtype=np.uint16))
except Exception as error:
    print(str(error).split("got ")[1].splitlines()[0])
