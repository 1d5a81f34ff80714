import timeit

import torch

torch.set_num_threads(1)
costs = {"tensor.numpy()": [], "torch.from_numpy(array)": []}
costs |= {"torch.tensor(array)": [], "tensor.tolist()": []}
for power in range(1, 8):
    tensor = torch.ones(10**power)
    names = {"torch": torch, "tensor": tensor, "array": tensor.numpy()}
    for line, cost in costs.items():
        times = timeit.repeat(line, globals=names, number=3, repeat=9)
        cost.append(min(times))
for line, cost in costs.items():
    print(line, cost[-1] > 10 * cost[0])
