import cv2
import numpy as np
import torch
import torch.nn.functional as F

generator = np.random.default_rng(0)
image = generator.integers(0, 256, (8, 10, 3), dtype=np.uint8)
batch = torch.from_numpy(image).permute(2, 0, 1)[None].float()
ours = F.interpolate(batch, size=(3, 4), mode="bilinear")
ours = ours.round().clamp(0, 255)[0].permute(1, 2, 0).numpy()
theirs = cv2.resize(image, (4, 3))
print(ours.shape == theirs.shape, np.abs(ours - theirs).max() <= 1)
