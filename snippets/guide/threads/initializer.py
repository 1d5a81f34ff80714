from concurrent.futures import ThreadPoolExecutor

import torch

weights = torch.ones(2, requires_grad=True)


def predict(x):
    return (weights * x).numpy()


with ThreadPoolExecutor(
        initializer=torch.set_grad_enabled, initargs=(False,)) as pool:
    print(*pool.map(predict, [1, 2]))
