import numpy as np
import torch

readings = [0.5, None, 2.0]
array = np.array(readings, dtype=np.float32)

print(torch.from_numpy(array))
