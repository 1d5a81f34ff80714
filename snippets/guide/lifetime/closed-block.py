from multiprocessing.shared_memory import SharedMemory

import numpy as np
import torch

block = SharedMemory(create=True, size=24)
array = np.ndarray(3, dtype=np.float64, buffer=block.buf)
tensor = torch.from_numpy(array)

block.close()
block.unlink()
print(block.buf, tensor.shape)
