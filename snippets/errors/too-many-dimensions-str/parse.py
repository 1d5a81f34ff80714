import numpy as np
import torch

texts, animals = ["0.5", "1.5"], ["owl", "cat", "owl"]
values = np.array(texts).astype(np.float32)
names, codes = np.unique(animals, return_inverse=True)

print(torch.from_numpy(values))
print(names, torch.from_numpy(codes))
