import numpy as np
import torch

losses = [np.array(1.0), np.array(2.0)]
print(torch.from_numpy(np.stack(losses)))
