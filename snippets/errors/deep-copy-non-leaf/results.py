import copy

import torch

weight = torch.ones(2, requires_grad=True)
output = weight * 3
results = {"output": output, "loss": output.sum()}
snapshot = {name: value.detach() for name, value in results.items()}
print(copy.deepcopy(snapshot))
print(output.detach().numpy().copy())
