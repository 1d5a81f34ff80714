from multiprocessing import Pipe
from multiprocessing.shared_memory import SharedMemory
import numpy as np
import torch

block = SharedMemory(create=True, size=12)
array = np.ndarray(3, np.float32, block.buf)
tensor = torch.from_numpy(array)
print(tensor.is_shared())

here, there = Pipe()
here.send(tensor)
tensor.fill_(7)
print(tensor, array, there.recv())
block.unlink()
