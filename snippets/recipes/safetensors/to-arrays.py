import torch
from safetensors.numpy import load_file
from safetensors.torch import save_file

save_file({"weight": torch.arange(3.0)}, "a.safetensors")
array = load_file("a.safetensors")["weight"]
print(array, array.dtype)
