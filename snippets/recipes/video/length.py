import imageio.v3 as iio
import torch

clip = torch.zeros(10, 16, 16, 3, dtype=torch.uint8)
iio.imwrite("clip.mp4", clip.numpy(), fps=5)

about = iio.immeta("clip.mp4")
print(about["fps"], about["nframes"])
print(round(about["fps"] * about["duration"]))
print(sum(1 for frame in iio.imiter("clip.mp4")))
