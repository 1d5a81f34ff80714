from concurrent.futures import ThreadPoolExecutor

import torch

torch.set_default_dtype(torch.float64)
with torch.device("meta"), ThreadPoolExecutor() as pool:
    print(torch.zeros(1))
    print(pool.submit(torch.zeros, 1).result())
    print(pool.submit(torch.zeros, 1, device="meta").result())
