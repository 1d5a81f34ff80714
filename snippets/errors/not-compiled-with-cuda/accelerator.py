import numpy as np
import torch

device = torch.device("cpu")
if torch.accelerator.is_available():
    device = torch.accelerator.current_accelerator()
array = np.ones(2, dtype=np.float32)
print(torch.from_numpy(array).to(device).cpu())
