import pathlib

import numpy as np
import torch

np.save("weights.pt", torch.zeros(2).numpy())
print([path.name for path in pathlib.Path().glob("weights*")])
with open("weights.bin", "wb") as file:
    np.save(file, torch.zeros(2).numpy())
print(np.load("weights.bin"))
