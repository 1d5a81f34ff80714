import imageio.v3 as iio
import torch

clip = torch.zeros(5, 8, 8, 3, dtype=torch.uint8)
clip[3] = 200
for kind, options in (
        (".png", {}), (".png", {"duration": 100}),
        (".gif", {}), (".gif", {"duration": 100})):
    file = iio.imwrite(
        "<bytes>", clip.numpy(), extension=kind, **options)
    print(kind, options, len(iio.imread(file, index=None)))
print([iio.immeta(file, index=n)["duration"] for n in range(3)])
