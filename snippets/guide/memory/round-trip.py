import numpy as np
import torch

array = np.zeros(3)
again = torch.from_numpy(array).numpy()

print(again is array)
again += 1
print(array)
