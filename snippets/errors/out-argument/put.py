import numpy as np
import torch

tensor = torch.zeros(3)
np.put(tensor.numpy(), [0, 2], 7)
print(tensor)
for write in (np.put, np.place):
    try:
        write(tensor, [0, 2], 7)
    except TypeError as error:
        print(error)
