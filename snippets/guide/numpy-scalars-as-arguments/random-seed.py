import random
import numpy as np
import torch

random.seed(torch.initial_seed())
random.seed(np.float64(3))
for number in np.int64(3), torch.tensor(3):
    random.seed(int(number))
    try:
        random.seed(number)
    except TypeError as error:
        print(" ".join(str(error).split()))
