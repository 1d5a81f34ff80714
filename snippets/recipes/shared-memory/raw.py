from multiprocessing import Process, RawArray
import numpy as np
import torch

def fill(raw):
    np.frombuffer(raw, np.float32)[:] = 7

if __name__ == "__main__":
    raw = RawArray("f", 3)
    tensor = torch.frombuffer(raw, dtype=torch.float32)
    process = Process(target=fill, args=[raw])
    process.start()
    process.join()
    print(tensor)
