from concurrent.futures import ThreadPoolExecutor

import torch

weights = torch.ones(2, requires_grad=True)


@torch.no_grad()
def predict(x):
    return (weights * x).numpy()


with ThreadPoolExecutor() as pool:
    print(*pool.map(predict, [1, 2]))
