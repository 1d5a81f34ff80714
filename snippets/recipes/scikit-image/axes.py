import torch
from skimage import filters, transform

red = torch.zeros(3, 8, 8)
red[0] = 1
image = red.numpy()
print(transform.resize(image, (4, 4)).shape)
print(transform.resize(image, (3, 4, 4)).shape)

print(filters.gaussian(image)[:, 4, 4].round(2))
print(filters.gaussian(image, channel_axis=0)[:, 4, 4].round(2))
