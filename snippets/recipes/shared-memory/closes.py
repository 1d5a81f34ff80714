from multiprocessing.shared_memory import SharedMemory
import numpy as np
import torch

block = SharedMemory(create=True, size=12)
tensor = torch.from_numpy(np.frombuffer(block.buf, np.float32, 3))
try:
    block.close()
except BufferError as error:
    print(error)

del tensor
block.close()
block.unlink()
