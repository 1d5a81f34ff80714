from concurrent.futures import ThreadPoolExecutor

import numpy as np
import torch

array = np.zeros(4)
left, right = torch.from_numpy(array).chunk(2)
with ThreadPoolExecutor() as pool:
    pool.submit(left.fill_, 1)
    pool.submit(np.add, right.numpy(), 2, out=right.numpy())
print(array)
