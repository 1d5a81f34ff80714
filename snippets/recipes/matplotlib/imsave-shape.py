import io

import matplotlib.pyplot as plt
import torch

image = torch.zeros(3, 8, 8)
plt.imsave(io.BytesIO(), image.permute(1, 2, 0).numpy())
plt.imsave(io.BytesIO(), image.numpy())
