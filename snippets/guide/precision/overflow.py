import numpy as np
import torch

array = np.array([65504.0, 70000.0, 1e-8])
print(torch.from_numpy(array).half())
print(array.astype(np.float16))
