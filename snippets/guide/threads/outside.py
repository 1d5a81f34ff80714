from concurrent.futures import ThreadPoolExecutor

import torch

weights = torch.ones(2, requires_grad=True)


def predict(x):
    return (weights * x).numpy()


with torch.no_grad(), ThreadPoolExecutor() as pool:
    print(predict(1))
    print(*pool.map(predict, [1, 2]))
