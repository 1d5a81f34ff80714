import numpy as np
import torch

array, tensor = np.ones((3, 2)), torch.ones(3, 2)
for code in "array.shape()", "tensor.shape()", "tensor.T()":
    try:
        eval(code)
    except TypeError as error:
        print(f"{code}: {error}")
