import numpy as np
import torch
from torch.nn.functional import interpolate

images = torch.zeros(1, 1, 4, 4)
size = np.array([2, 2])
print(interpolate(images, size=size.tolist()).shape)
print([type(n).__name__ for n in torch.Size(size)])
try:
    interpolate(images, size=size)
except TypeError as error:
    print(str(error).split(" - ")[0])
