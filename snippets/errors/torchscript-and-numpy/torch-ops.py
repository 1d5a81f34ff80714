import numpy as np
import torch

array = np.ones(2)
print(torch.ops.aten.relu(torch.from_numpy(array)))
try:
    torch.ops.aten.relu(array)
except RuntimeError as error:
    print(str(error).splitlines()[1])
