import numpy as np
import torch

image = np.random.default_rng(0).integers(
    0, 256, (480, 640, 3), dtype=np.uint8)
batch = torch.from_numpy(image).permute(2, 0, 1)[None].float() / 255

pixels = batch[0].mul(255).round().clamp(0, 255).to(torch.uint8)
again = pixels.permute(1, 2, 0).numpy(force=True)
print(again.shape, again.dtype, np.array_equal(again, image))
