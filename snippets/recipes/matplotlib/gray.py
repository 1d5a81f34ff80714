import matplotlib.pyplot as plt
import torch

gray = torch.tensor([[100, 110]], dtype=torch.uint8).numpy()
shown = plt.imshow(gray, cmap="gray")
print(shown.get_clim(), shown.to_rgba(gray, bytes=True)[0, :, 0])

shown = plt.imshow(gray, cmap="gray", vmin=0, vmax=255)
print(shown.get_clim(), shown.to_rgba(gray, bytes=True)[0, :, 0])
