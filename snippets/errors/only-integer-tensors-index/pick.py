import numpy as np
import torch

names = ["cat", "dog", "owl"]
picked = torch.tensor([0, 2])

print([names[n] for n in picked])
print(np.array(names)[picked])
