import imageio.v3 as iio
import torch

clip = torch.full((2, 8, 8), 0.5)
for frames in clip, (clip * 255).round().to(torch.uint8):
    file = iio.imwrite("<bytes>", frames.numpy(), extension=".gif")
    print(frames.dtype, iio.imread(file, index=None).max())
