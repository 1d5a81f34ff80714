import torch
from safetensors import safe_open
from safetensors.torch import save_file

save_file({"x": torch.arange(12).reshape(4, 3)}, "a.safetensors")
for framework in "np", "pt":
    with safe_open("a.safetensors", framework) as file:
        rows = file.get_slice("x")
        print(rows.get_shape(), rows[1:3, :2])
