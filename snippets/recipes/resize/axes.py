import torch
from torch.nn.functional import interpolate

image = torch.ones(4, 4)
print(interpolate(image[None, None], scale_factor=2)[0, 0].shape)
print(interpolate(torch.ones(4, 6, 3), scale_factor=2).shape)
try:
    interpolate(image, scale_factor=2)
except NotImplementedError as error:
    print(str(error).split(" for ")[0])
