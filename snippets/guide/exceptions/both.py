import numpy as np
import torch

for x in np.arange(6), torch.arange(6):
    try:
        x.reshape(4, 4)
    except (ValueError, RuntimeError) as error:
        print(f"{type(error).__name__}: {error}")
