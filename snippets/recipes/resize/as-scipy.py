import numpy as np
import torch
import torch.nn.functional as F
from scipy import ndimage

array = np.random.default_rng(0).random((8, 10), np.float32)
theirs = ndimage.zoom(array, (3 / 8, 4 / 10), order=1)
for corners in (True, False):
    ours = F.interpolate(
        torch.from_numpy(array)[None, None],
        size=(3, 4),
        mode="bilinear",
        align_corners=corners,
    )
    print(corners, np.allclose(ours[0, 0].numpy(), theirs, atol=1e-4))
