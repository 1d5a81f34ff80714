import shutil

import torch
from safetensors.torch import save_file

save_file({"x": torch.ones(2)}, "a.safetensors")
print(torch.load("a.safetensors"))
shutil.copy("a.safetensors", "a.bin")
try:
    torch.load("a.bin")
except Exception as error:
    print(type(error).__name__)
