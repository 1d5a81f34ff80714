import numpy as np
import torch

images = np.zeros((1000, 32, 32, 3), dtype=np.uint8)
print(images.nbytes, "bytes;", "as floats", images.size * 4)
for start in range(0, len(images), 250):
    batch = torch.from_numpy(images[start : start + 250]).float() / 255
print(batch.nbytes, "bytes for one batch of floats")
