import numpy as np
import torch

weights = torch.tensor([1.0, 3.14, -2.5], dtype=torch.bfloat16)
weights.view(torch.uint16).numpy().tofile("weights.bin")

bits = np.fromfile("weights.bin", dtype=np.uint16)
print(torch.from_numpy(bits).view(torch.bfloat16))
