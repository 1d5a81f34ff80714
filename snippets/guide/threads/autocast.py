from concurrent.futures import ThreadPoolExecutor

import torch

x = torch.ones(2, 2)


def product():
    return (x @ x).numpy().dtype


with torch.autocast("cpu", dtype=torch.bfloat16):
    print(ThreadPoolExecutor().submit(product).result())
    product()
