import matplotlib.pyplot as plt
import torch

image = torch.full((2, 2, 3), 128.0)
shown = plt.imshow(image.numpy())
print(shown.get_array().max())

for fits in (image / 255, image.to(torch.uint8)):
    shown = plt.imshow(fits.numpy())
    print(shown.get_array().max(), shown.get_array().dtype)
