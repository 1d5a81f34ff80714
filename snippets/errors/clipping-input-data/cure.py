import matplotlib.pyplot as plt
import torch

normalized = torch.linspace(-2, 2, 192).reshape(3, 8, 8)
mean, std = 0.5, 0.25
image = (normalized * std + mean).clamp(0, 1).permute(1, 2, 0)
shown = plt.imshow(image.numpy())
print(shown.get_array().min(), shown.get_array().max())
