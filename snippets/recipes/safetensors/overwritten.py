import shutil
import torch
from safetensors.torch import load_file, save_file

save_file({"x": torch.zeros(3)}, "a.safetensors")
save_file({"x": torch.ones(3)}, "b.safetensors")

tensor = load_file("a.safetensors")["x"]
kept = tensor.clone()
shutil.copy("b.safetensors", "a.safetensors")
print(tensor, kept)
