import warnings
import numpy as np
import torch

warnings.filterwarnings("ignore", category=DeprecationWarning)
def to_array(x): return x.numpy()
def from_array(x): return torch.from_numpy(x)
def sine(x): return np.sin(x)
def typed(x: np.ndarray): return x
for function in to_array, from_array, sine, typed:
    try:
        torch.jit.script(function)
    except (RuntimeError, TypeError) as error:
        print(str(error).strip().splitlines()[0])
