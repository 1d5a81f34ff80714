from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
import numpy as np
import torch

array, both = np.zeros(2), Barrier(2)

def add_one(values):
    old = values + 0
    both.wait()
    values[:] = old + 1

with ThreadPoolExecutor() as pool:
    list(pool.map(add_one, [array, torch.from_numpy(array)]))
print(array)
