import copy

import torch

tensor = torch.zeros(2)
pair = copy.deepcopy({"tensor": tensor, "array": tensor.numpy()})
pair["tensor"] += 1
print(pair)
