import numpy as np
import torch
from safetensors import safe_open
from safetensors.torch import save_file

x = torch.ones(2, requires_grad=True)
save_file({"x": x}, "a.safetensors", metadata={"epoch": "3"})
with safe_open("a.safetensors", "np") as file:
    print(file.metadata(), file.get_tensor("x"))
save_file({"x": np.ones(2)}, "b.safetensors")
