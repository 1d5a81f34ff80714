import numpy as np
import torch

@torch.compiler.disable
def interp(array):
    print("called with", type(array).__name__)
    return np.interp(array, [0.0, 1.0], [5.0, 7.0])

@torch.compile(backend="eager")
def curve(array):
    return 2 * interp(np.sin(array))

print(curve(np.zeros(3)))
