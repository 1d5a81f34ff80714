import os

os.environ["SCIPY_ARRAY_API"] = "1"  # before any import of scipy
import numpy as np
import torch
from scipy import ndimage, signal

pulse = torch.tensor([0.0, 0.0, 3.0, 0.0, 0.0])
print(ndimage.uniform_filter1d(pulse, size=3))
try:
    signal.convolve(pulse, np.ones(3))
except TypeError as error:
    print(str(error).partition(":")[0])
