import numpy as np
import torch

array = np.ones(2)
device = "cuda" if torch.cuda.is_available() else "cpu"
tensor = torch.from_numpy(array).float().to(device)
losses = [(tensor * step).sum().detach() for step in range(3)]
print(tensor.cpu().numpy())
print(torch.stack(losses).tolist())
