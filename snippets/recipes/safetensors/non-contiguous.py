import torch
from safetensors.torch import load, save

tensor = torch.arange(6).reshape(2, 3)
print(load(save({"x": tensor.T.contiguous()}))["x"])
save({"x": tensor.T})
