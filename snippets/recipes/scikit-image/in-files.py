import torch
from PIL import Image
from skimage import io

pixels = torch.arange(192, dtype=torch.uint8).reshape(3, 8, 8)
io.imsave("chw.png", pixels.numpy())
io.imsave("hwc.png", pixels.permute(1, 2, 0).numpy())
for name in ("chw.png", "hwc.png"):
    print(Image.open(name).mode, io.imread(name).shape)

tensor = torch.from_numpy(io.imread("hwc.png")).permute(2, 0, 1)
print(torch.equal(tensor, pixels))
io.imsave("floats.png", pixels.permute(1, 2, 0).numpy() / 255)
