import numpy as np
import torch

chw = torch.zeros(3, 2, 4)
image = chw.permute(1, 2, 0).numpy()
print(image.shape, image.flags.c_contiguous)

image = np.ascontiguousarray(image)
print(image.shape, image.flags.c_contiguous)
