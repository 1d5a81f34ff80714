from pathlib import Path

import numpy as np
import torch

tensor = torch.tensor([[1.5, 2.0], [3.0, 4.0]])
np.savetxt("numbers.txt", tensor.numpy(), fmt="%g")
print(Path("numbers.txt").read_text())
with open("other.txt", "w") as file:
    file.write(tensor)
