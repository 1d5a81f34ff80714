import matplotlib.pyplot as plt
import numpy as np
import torch

pictures = []
for step in range(3):
    figure, axes = plt.subplots(figsize=(2, 1), dpi=32)
    axes.plot([0, step])
    figure.canvas.draw()
    pictures.append(np.array(figure.canvas.buffer_rgba()))
    plt.close(figure)

batch = torch.from_numpy(np.stack(pictures))[..., :3]
print(batch.permute(0, 3, 1, 2).shape, plt.get_fignums())
