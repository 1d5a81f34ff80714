from multiprocessing import Process
from multiprocessing.shared_memory import SharedMemory
import numpy as np
import torch
def fill(block):
    np.ndarray(3, np.float32, block.buf)[:] = 7

if __name__ == "__main__":
    block = SharedMemory(create=True, size=12)
    tensor = torch.from_numpy(np.ndarray(3, np.float32, block.buf))
    process = Process(target=fill, args=[block])
    process.start()
    process.join()
    print(tensor)
    block.unlink()
