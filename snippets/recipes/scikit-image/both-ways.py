import torch
from skimage import transform

tensor = torch.arange(24.0).reshape(3, 2, 4) / 24
image = tensor.permute(1, 2, 0).numpy(force=True)
turned = transform.rotate(image, 90, resize=True)
print(image.shape, turned.shape, turned.dtype)

again = torch.from_numpy(turned).permute(2, 0, 1)
print(again.shape, again.dtype)
print(torch.allclose(again, tensor.rot90(dims=(1, 2)), atol=1e-5))
