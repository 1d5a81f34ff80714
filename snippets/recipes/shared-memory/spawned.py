import multiprocessing
import numpy as np
import torch

def fill(*several):
    for data in several:
        data[:] = 7

if __name__ == "__main__":
    tensor, array = torch.zeros(2), np.zeros(2)
    spawn = multiprocessing.get_context("spawn")
    process = spawn.Process(target=fill, args=(tensor, array))
    process.start()
    process.join()
    print(tensor, array)
