import numpy as np
import torch

weights = torch.tensor([0.5, -3.0], dtype=torch.bfloat16)
np.save("weights.npy", weights.view(torch.uint16).numpy())

bits = np.load("weights.npy")
print(bits, torch.from_numpy(bits).view(torch.bfloat16))
