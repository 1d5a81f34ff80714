import numpy as np
import torch
from skimage import filters, measure, util

tensor = torch.zeros(3, 4)
util.view_as_windows(tensor.numpy(), (2, 2))[0, 0] = 7
util.img_as_float(tensor.numpy())[2, 3] = 1
filters.gaussian(tensor.numpy())[:] = 5
print(tensor)

volume = np.zeros((3, 3, 3))
volume[1, 1, 1] = 1
corners, faces, *_ = measure.marching_cubes(volume)
print(corners.strides[-1] < 0)
torch.from_numpy(corners)
