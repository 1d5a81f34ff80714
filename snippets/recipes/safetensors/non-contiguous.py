import torch
from safetensors.torch import load, save

z = torch.tensor([1 + 2j]).conj()
print(z, load(save({"z": z}))["z"])

tensor = torch.arange(6).reshape(2, 3)
print(load(save({"x": tensor.T.contiguous()}))["x"])
save({"x": tensor.T})
