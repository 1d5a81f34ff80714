import numpy as np
import torch

image = torch.from_numpy(np.array([5, 65535], dtype=np.uint16))
mask = torch.tensor([True, False])

print(torch.where(mask, image, 0))
print(image.to(torch.int32) * mask)
try:
    image * mask
except RuntimeError as error:
    print(str(error)[-35:])
