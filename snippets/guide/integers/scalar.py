import numpy as np
import torch

print(np.uint8(torch.tensor(300)), np.uint8(np.array(300)))
np.uint8(300)
