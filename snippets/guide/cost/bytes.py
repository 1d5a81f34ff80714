import tracemalloc

import torch

tensor = torch.ones(10**6)
for convert in (
    lambda: tensor.numpy(),
    lambda: tensor.numpy().copy(),
    lambda: tensor.numpy().astype(float),
    lambda: tensor.tolist(),
):
    tracemalloc.start()
    result = convert()
    print(round(tracemalloc.get_traced_memory()[0] / 10**6))
    tracemalloc.stop()
