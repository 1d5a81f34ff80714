import numpy as np
import torch
import torch.nn.functional as F
from PIL import Image

array = np.random.default_rng(0).random((8, 10), np.float32)
batch = torch.from_numpy(array)[None, None]
theirs = np.asarray(
    Image.fromarray(array).resize((4, 3), Image.Resampling.BILINEAR)
)
for smooth in (True, False):
    ours = F.interpolate(
        batch, size=(3, 4), mode="bilinear", antialias=smooth
    )
    print(smooth, np.allclose(ours[0, 0].numpy(), theirs, atol=1e-4))
