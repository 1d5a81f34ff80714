import imageio.v3 as iio
import torch

clip = torch.randint(0, 256, (4, 30, 46, 3), dtype=torch.uint8)
lossless = {
    "codec": "ffv1", "pixelformat": "bgr0", "macro_block_size": 1}
for name, options in (
    ("clip.mp4", {"macro_block_size": 2}),
    ("clip.gif", {}),
    ("clip.png", {}),
    ("clip.mkv", lossless),
):
    iio.imwrite(name, clip.numpy(), **options)
    again = torch.from_numpy(iio.imread(name, index=None))
    print(name, again.shape, torch.equal(again, clip))
