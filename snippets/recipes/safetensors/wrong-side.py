import numpy as np
import torch
from safetensors.numpy import save as save_arrays
from safetensors.torch import save as save_tensors

try:
    save_tensors({"weight": np.ones(2)})
except ValueError as error:
    print(error)

save_arrays({"weight": torch.ones(2)})
