import imageio.v3 as iio
import torch

clip = torch.zeros(10, 3, 32, 48, dtype=torch.uint8)
iio.imwrite("clip.mp4", clip.numpy(), fps=5)
