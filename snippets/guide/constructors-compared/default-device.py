import numpy as np
import torch

array = np.ones(2)
torch.set_default_device("meta")
for call in (torch.tensor, torch.as_tensor, torch.asarray,
             torch.from_numpy, torch.from_dlpack):
    print(call.__name__, call(array).device)
print("frombuffer", torch.frombuffer(array, dtype=torch.float64).device)
