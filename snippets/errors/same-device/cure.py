import numpy as np
import torch

device = torch.accelerator.current_accelerator(check_available=True)
weights = torch.ones(3, device=device)
batch = torch.from_numpy(np.array([1.0, 2.0, 4.0])).float()

print((weights * batch.to(weights.device)).tolist())
