import numpy as np
import tensorflow as tf
import torch
import torch.nn.functional as F

array = np.random.default_rng(0).random((8, 10), np.float32)
batch = torch.from_numpy(array)[None, None]
for mode in ("bilinear", "bicubic"):
    for smooth in (False, True):
        both = {"antialias": smooth}
        ours = F.interpolate(batch, size=(3, 4), mode=mode, **both)
        theirs = tf.image.resize(
            array[..., None], (3, 4), method=mode, **both
        ).numpy()[..., 0]
        print(mode, smooth, np.allclose(ours[0, 0], theirs, atol=1e-4))
