import torch
from safetensors.numpy import load_file
from safetensors.torch import load_model, save_model

first, second = torch.nn.Linear(2, 2), torch.nn.Linear(2, 2)
second.weight = first.weight
model = torch.nn.Sequential(first, second)
save_model(model, "a.safetensors")
print(load_model(model, "a.safetensors"))
print(sorted(load_file("a.safetensors")))
