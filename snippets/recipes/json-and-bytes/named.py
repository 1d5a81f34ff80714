import torch
from safetensors.torch import load, save

body = save({"x": torch.ones(2, dtype=torch.bfloat16),
             "label": torch.tensor(3)})
back = load(body)
print(type(body).__name__, back["x"], back["label"])
