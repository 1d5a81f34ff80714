import warnings
import numpy as np
import torch

warnings.filterwarnings("ignore", category=DeprecationWarning)
def function(x):
    return np.array(x)

try:
    torch.jit.script(function)
except RuntimeError as error:
    print(str(error).strip().splitlines()[0])
