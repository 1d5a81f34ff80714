import torch
from safetensors.numpy import load, load_file
from safetensors.torch import load_file as load_tensors, save_file

weights = torch.tensor([0.5, -3.0], dtype=torch.bfloat16)
save_file({"x": weights}, "a.safetensors")
print(load_tensors("a.safetensors")["x"].float().numpy())
try:
    load_file("a.safetensors")
except TypeError as error:
    print(error)
import ml_dtypes
print(load_file("a.safetensors")["x"])
with open("a.safetensors", "rb") as file:
    load(file.read())
