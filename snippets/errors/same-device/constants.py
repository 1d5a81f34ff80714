import numpy as np
import torch

inputs = torch.ones(2, 3, device="meta")
steps = torch.arange(3, device=inputs.device)
start = inputs.new_zeros(3)
noise = torch.rand_like(inputs)
window = torch.from_numpy(np.hanning(3)).to(inputs)

print(steps.device, start.device, noise.device)
print(window.device, window.dtype)
