import cv2
import numpy as np
import torch
import torch.nn.functional as F

array = np.random.default_rng(0).random((8, 10), np.float32)
batch = torch.from_numpy(array)[None, None]
for mode, flag in [
    ("nearest", cv2.INTER_NEAREST),
    ("bilinear", cv2.INTER_LINEAR),
    ("bicubic", cv2.INTER_CUBIC),
]:
    ours = F.interpolate(batch, size=(3, 4), mode=mode)[0, 0]
    theirs = cv2.resize(array, (4, 3), interpolation=flag)
    print(mode, np.allclose(ours.numpy(), theirs, atol=1e-4))
