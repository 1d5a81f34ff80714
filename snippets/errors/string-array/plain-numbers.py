import numpy as np
import torch

array = np.array(["1.5", "2", "nan"])
print(torch.from_numpy(array.astype(np.float32)))
