from concurrent.futures import ThreadPoolExecutor

import torch

pool = ThreadPoolExecutor(1)
torch.set_num_threads(2)
print(pool.submit(torch.get_num_threads).result())

torch.set_num_threads(1)
print(torch.get_num_threads())
print(pool.submit(torch.get_num_threads).result())
print(ThreadPoolExecutor().submit(torch.get_num_threads).result())
