import numpy as np
import torch

a = np.stack([2 * np.eye(2), 4 * np.eye(2)])  # two matrices
b = np.array([[8.0, 16.0], [24.0, 32.0]])
tensors = torch.from_numpy(a), torch.from_numpy(b)
print(np.linalg.solve(a, b).tolist())
print(torch.linalg.solve(*tensors).tolist())
print(torch.linalg.solve(tensors[0], tensors[1][None]).tolist())
print(np.linalg.solve(a, b[..., None])[..., 0].tolist())
