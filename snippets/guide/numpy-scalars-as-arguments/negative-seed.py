import numpy as np
import torch

for seed in -1, 3.7:
    torch.manual_seed(seed)
    print(torch.initial_seed())
    try:
        np.random.seed(seed)
    except (TypeError, ValueError) as error:
        print(error)
