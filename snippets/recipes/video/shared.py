import imageio.v3 as iio
import numpy as np
import torch

file = iio.imwrite(
    "<bytes>", np.zeros((3, 4, 4, 3), np.uint8), extension=".png")
frames = iio.imread(file, index=None)
clip = torch.from_numpy(frames)
clip[0] = 99
print(frames[0, 0, 0], frames.flags.writeable)
print(iio.imread(file, index=0)[0, 0])
