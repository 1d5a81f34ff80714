import numpy as np
import torch

print(np.arange(6)[4:0:-2])
print(torch.arange(6)[2:5:2].flip(0))
