from multiprocessing import Process

import torch

def fill(tensor):
    tensor.numpy()[:] = 7

if __name__ == "__main__":
    tensor = torch.zeros(3).share_memory_()
    array = tensor.numpy()
    process = Process(target=fill, args=[tensor])
    process.start()
    process.join()
    print(tensor, array)
