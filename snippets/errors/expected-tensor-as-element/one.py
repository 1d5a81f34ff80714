import numpy as np
import torch

for rows in (np.ones((2, 3)), torch.ones(2, 3)):
    try:
        torch.cat(rows)
    except TypeError as error:
        print(error)
print(torch.cat(list(torch.ones(2, 3))).shape)
