import io

import matplotlib.pyplot as plt
import torch

image = torch.full((8, 8, 3), 1.2)
file = io.BytesIO()
plt.imsave(file, image.clamp(0, 1).numpy())
print(file.tell() > 0)
plt.imsave(file, image.numpy())
