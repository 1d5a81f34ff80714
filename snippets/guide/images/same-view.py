import numpy as np
import torch

image = np.zeros((2, 4, 3), dtype=np.uint8)
views = (
    torch.from_numpy(image).permute(2, 0, 1),
    torch.from_numpy(image).movedim(-1, 0),
    torch.from_numpy(image.transpose(2, 0, 1)),
    torch.from_numpy(np.moveaxis(image, -1, 0)),
)
for view in views:
    print(tuple(view.shape), view.stride(), view.is_contiguous())
views[0][0] = 255
print(image[0, 0])
