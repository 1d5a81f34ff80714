import imageio.v3 as iio
import torch

clip = torch.arange(8, dtype=torch.uint8).view(8, 1, 1, 1)
frames = clip.expand(8, 16, 16, 3).numpy()
iio.imwrite("clip.mkv", frames, codec="ffv1", pixelformat="bgr0")

total, count = torch.zeros(3, 16, 16), 0
for frame in iio.imiter("clip.mkv"):
    total += torch.from_numpy(frame).permute(2, 0, 1)
    count += 1
print(count, (total / count)[:, 0, 0])
