import numpy as np
import torch

device = torch.accelerator.current_accelerator(check_available=True)
device = device or torch.device("cpu")
array = np.array([0.5, 1.5])

moved = torch.from_numpy(array).float().to(device)
made = torch.as_tensor(array, dtype=torch.float32, device=device)
print(moved.dtype, torch.equal(moved, made))
print(moved.device.type == device.type)
