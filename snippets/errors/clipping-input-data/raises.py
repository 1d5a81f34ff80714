import matplotlib.pyplot as plt
import torch

normalized = torch.linspace(-2, 2, 192).reshape(3, 8, 8)
plt.imshow(normalized.permute(1, 2, 0).numpy())
