import logging
import numpy as np
import torch

def product(tensor, array):
    return tensor @ array

logging.disable(logging.ERROR)
compiled = torch.compile(product, backend="eager")
tensor, array = torch.ones(2), np.ones(2)
print(product(tensor, array), compiled(tensor.double(), array))
try:
    compiled(tensor, array)
except RuntimeError as error:
    print(str(error).split("got ")[1].splitlines()[0])
