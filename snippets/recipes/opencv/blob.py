import cv2
import numpy as np
import torch

image = np.arange(72, dtype=np.uint8).reshape(4, 6, 3)
blob = cv2.dnn.blobFromImage(image, 1 / 255, swapRB=True)
batch = torch.from_numpy(blob)
print(batch.shape, batch.dtype)

rgb = cv2.cvtColor(image, cv2.COLOR_BGR2RGB)
same = torch.from_numpy(rgb).permute(2, 0, 1)[None] / 255
print(torch.allclose(batch, same))
