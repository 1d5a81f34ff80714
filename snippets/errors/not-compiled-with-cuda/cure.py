import numpy as np
import torch

device = "cuda" if torch.cuda.is_available() else "cpu"
tensor = torch.from_numpy(np.array([0.5, 2.0])).to(device)
print((tensor * 2).cpu().numpy())
