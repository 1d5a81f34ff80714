import torch
from safetensors.torch import load, save

weight = torch.ones(2)
loaded = load(save({"a": weight, "b": weight.clone()}))
print(sorted(loaded), loaded["b"])
try:
    save({"a": weight, "b": weight})
except RuntimeError as error:
    print(str(error).strip().partition(":")[0])
