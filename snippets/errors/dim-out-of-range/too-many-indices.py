import numpy as np
import torch

for values in (np.zeros(3), torch.zeros(3)):
    try:
        values[:, 0]
    except IndexError as error:
        print(error)
    print(values[:, None][:, 0].shape)
