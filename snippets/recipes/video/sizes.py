import imageio.v3 as iio
import torch

clip = torch.zeros(2, 30, 40, 3, dtype=torch.uint8)
iio.imwrite("clip.mp4", clip.numpy(), macro_block_size=2)
print(iio.imread("clip.mp4").shape)

iio.imwrite("clip.mp4", clip.numpy())
print(iio.imread("clip.mp4").shape)
