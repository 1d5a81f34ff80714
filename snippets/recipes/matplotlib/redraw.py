import matplotlib.pyplot as plt
import numpy as np
import torch

figure = plt.figure(figsize=(2, 1), facecolor="red")
figure.canvas.draw()
buffer = figure.canvas.buffer_rgba()
shared = torch.from_numpy(np.asarray(buffer))
copied = torch.from_numpy(np.array(buffer))

figure.set_facecolor("blue")
figure.canvas.draw()
print(shared[0, 0], copied[0, 0])
