import numpy as np
import torch

array = np.zeros(2)
try:
    array[5]
except IndexError as error:
    print("IndexError:", error)
torch.from_numpy(array)[5]
