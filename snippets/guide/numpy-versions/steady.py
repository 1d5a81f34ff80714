import numpy as np
import torch

tensor = torch.tensor([[1.5, 2.5], [3.5, 4.5]])
shared = tensor.numpy()
also_shared = np.asarray(tensor)
copied = tensor.numpy().copy()
back = torch.from_numpy(shared * 2)
tensor[0, 0] = 9.0
print(shared[0], also_shared[0], copied[0])
print(back, back.dtype)
print(tensor[0].tolist(), shared.mean().item())
