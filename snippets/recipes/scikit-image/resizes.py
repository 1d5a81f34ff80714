import numpy as np
import torch
from skimage.transform import resize

image = np.random.default_rng(0).random((8, 10), np.float32)
batch = torch.from_numpy(image)[None, None]
ours = torch.nn.functional.interpolate(batch, (3, 4), mode="bilinear")
for smooth in (False, True):
    theirs = resize(image, (3, 4), anti_aliasing=smooth)
    print(np.allclose(ours[0, 0].numpy(), theirs, atol=1e-4))

white = np.full((8, 10), 255, np.uint8)
for keep in (False, True):
    small = resize(white, (3, 4), preserve_range=keep)
    print(small.max().round(2), small.dtype)
