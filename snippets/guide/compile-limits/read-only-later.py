import numpy as np
import torch


@torch.compile(backend="eager")
def mark(array):
    array[0] = 7


for constants in np.ones(2), np.ones(2):
    constants.flags.writeable = False
    mark(constants)
    print(constants, constants.flags.writeable)
