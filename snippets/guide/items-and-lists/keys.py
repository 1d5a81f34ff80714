import numpy as np
import torch

names = {0: "cat", 1: "dog"}
label = torch.tensor(1)

print(names[label.item()], names[np.int64(1)])
print(len(set(torch.tensor([1, 1]))), len({*[1, 1]}))
names[label]
