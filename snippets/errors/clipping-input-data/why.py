import matplotlib.pyplot as plt
import torch

pixels = torch.tensor([[[0, 128, 255]]])
for image in (pixels / 255, pixels, pixels.float()):
    shown = plt.imshow(image.numpy())
    print(image.dtype, shown.get_array().flatten())
