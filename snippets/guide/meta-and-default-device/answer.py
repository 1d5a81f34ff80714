import numpy as np
import torch

array = np.ones(3)
torch.set_default_device("meta")

print("from_numpy", torch.from_numpy(array).device)
print("as_tensor ", torch.as_tensor(array).device)
print("as_tensor ", torch.as_tensor(array, device="cpu").device)
