import numpy as np
import torch

names = ["cat", "dog", "owl"]

print(np.array(names)[torch.tensor([0, 2])])
