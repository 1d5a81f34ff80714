import numpy as np
from safetensors.numpy import save_file
from safetensors.torch import load_file

save_file({"weight": np.arange(3.0)}, "a.safetensors")
tensor = load_file("a.safetensors")["weight"]
print(tensor)
