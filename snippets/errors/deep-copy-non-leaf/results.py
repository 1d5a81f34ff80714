import copy

import torch

weight = torch.ones(2, requires_grad=True)
results = {"output": weight * 3, "loss": (weight * 3).sum()}
snapshot = {name: t.detach().clone() for name, t in results.items()}
print(copy.deepcopy(snapshot))
arrays = {name: t.detach().numpy().copy() for name, t in results.items()}
print(arrays["output"])
