import imageio.v3 as iio
import torch

clip = torch.arange(512, dtype=torch.uint8).view(2, 16, 16)
options = {"codec": "ffv1", "pixelformat": "bgr0"}
for name, options in (("clip.png", {}), ("clip.mkv", options)):
    iio.imwrite(name, clip.numpy(), **options)
    frames = torch.from_numpy(iio.imread(name, index=None))
    print(name, frames.shape)
print(torch.equal(frames[..., 0], clip))
