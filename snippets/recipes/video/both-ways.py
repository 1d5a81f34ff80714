import imageio.v3 as iio
import torch

clip = torch.zeros(10, 3, 32, 48, dtype=torch.uint8)
clip[:, 0] = torch.arange(10).mul(25).view(10, 1, 1)
frames = clip.permute(0, 2, 3, 1).numpy()
iio.imwrite("clip.mp4", frames, fps=5)

frames = iio.imread("clip.mp4")
again = torch.from_numpy(frames).permute(0, 3, 1, 2)
print(frames.shape, frames.dtype)
print(again.shape, again.dtype, torch.equal(again, clip))
