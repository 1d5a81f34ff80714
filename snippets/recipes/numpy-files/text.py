import numpy as np
import torch

tensor = torch.tensor([[1.0, 2.5], [0.1, 4.0]])
np.savetxt("table.txt", tensor, fmt="%.2f")
with open("table.txt") as file:
    print(file.read())
print(torch.from_numpy(np.loadtxt("table.txt")))
