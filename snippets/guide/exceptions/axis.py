import numpy as np
import torch

print([base.__name__ for base in np.exceptions.AxisError.__bases__])
for x in np.ones((2, 3)), torch.ones(2, 3):
    try:
        x.sum(5)
    except IndexError as error:
        print("caught:", error)
try:
    torch.ones(2, 3).sum(5)
except ValueError:
    print("never here")
