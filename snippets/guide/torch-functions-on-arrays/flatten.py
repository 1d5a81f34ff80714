import numpy as np
import torch

image = np.ones((1, 2, 2), dtype=np.float32)
for module in torch.nn.Identity(), torch.nn.Sequential():
    print(module(image) is image)
torch.nn.Flatten()(image)
