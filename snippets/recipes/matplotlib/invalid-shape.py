import matplotlib.pyplot as plt
import torch

image = torch.zeros(3, 480, 640)
plt.imshow(image.permute(1, 2, 0).numpy())
plt.imshow(image.numpy())
