import imageio.v3 as iio
import torch

clip = torch.zeros(2, 16, 16, 3)
clip[0, 0], clip[1, 0] = 30, 60
options = {"codec": "ffv1", "pixelformat": "bgr0"}
for frames in (clip.to(torch.uint8), clip):
    iio.imwrite("clip.mkv", frames.numpy(), **options)
    again = torch.from_numpy(iio.imread("clip.mkv"))
    print(frames.dtype, again[:, 0, 0, 0])
