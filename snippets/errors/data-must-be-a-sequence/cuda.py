import numpy as np
import torch

device = "cuda" if torch.cuda.is_available() else "cpu"
array = np.array([0.5, 2.0], dtype=np.float32)
tensor = torch.tensor(array, device=device)
print(tensor.cpu())
