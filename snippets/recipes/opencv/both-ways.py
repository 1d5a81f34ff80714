import cv2
import numpy as np
import torch

image = np.full((4, 6, 3), (10, 20, 30), dtype=np.uint8)  # or imread
rgb = cv2.cvtColor(image, cv2.COLOR_BGR2RGB)
tensor = torch.from_numpy(rgb).permute(2, 0, 1)
print(tensor.shape, tensor.dtype, tensor[:, 0, 0])

rgb = tensor.permute(1, 2, 0).numpy(force=True)
again = cv2.cvtColor(rgb, cv2.COLOR_RGB2BGR)
print(again.shape, again.dtype, again[0, 0])
