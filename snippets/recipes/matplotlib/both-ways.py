import matplotlib.pyplot as plt
import numpy as np
import torch

tensor = torch.rand(3, 40, 60, requires_grad=True)
figure, axes = plt.subplots(figsize=(2, 1), dpi=100)
shown = axes.imshow(tensor.permute(1, 2, 0).numpy(force=True))
print(shown.get_array().shape)

figure.canvas.draw()
pixels = np.array(figure.canvas.buffer_rgba())
picture = torch.from_numpy(pixels)[..., :3].permute(2, 0, 1)
print(pixels.shape, picture.shape, picture.dtype)
