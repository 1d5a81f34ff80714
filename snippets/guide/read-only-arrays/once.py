import numpy as np
import torch

for number in (1, 2):
    array = np.broadcast_to(number, (3,))
    print(torch.from_numpy(array))
