import numpy as np
import torch

for value in np.ones(2), torch.ones(2), [1.0, 1.0]:
    print(torch.as_tensor(value).unsqueeze(0).shape)
