import numpy as np
import torch

image = np.array([[0, 51], [102, 255]], dtype=np.uint8)
pixels = torch.from_numpy(image).float().div(255)
pixels.requires_grad_()
pixels.square().sum().backward()

print(pixels.grad)
