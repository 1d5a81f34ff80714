from concurrent.futures import ThreadPoolExecutor

import torch

torch.set_default_dtype(torch.float64)
with torch.device("meta"), ThreadPoolExecutor() as pool:
    here = torch.zeros(1)
    there = pool.submit(torch.zeros, 1).result()
    named = pool.submit(torch.zeros, 1, device="meta").result()
for tensor in here, there, named:
    print(tensor.device, tensor.dtype)
