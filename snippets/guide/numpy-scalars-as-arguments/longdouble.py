import numpy as np
import torch

tensor, two = torch.ones(2), np.longdouble(2)
print(tensor * two, torch.full((2,), two), torch.tensor(float(two)))
for call in (lambda: tensor.__setitem__(0, two),
             lambda: torch.tensor([two])):
    try:
        call()
    except TypeError as error:
        print(str(error).partition(". The")[0])
array = np.array([two])
print(repr(array.item()), array.astype(float).item())
