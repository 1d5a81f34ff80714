import numpy as np
import torch
import torch.nn.functional as F
from scipy.ndimage import map_coordinates

image = np.arange(12.0).reshape(3, 4)
rows, columns = np.array([0.5, 1, 2]), np.array([1.5, 3, 0.25])
print(map_coordinates(image, [rows, columns], order=1))
x, y = 2 * columns / (4 - 1) - 1, 2 * rows / (3 - 1) - 1
for grid in [x, y], [rows, columns]:
    points = torch.from_numpy(np.stack(grid, axis=-1))[None, None]
    for corners in True, False:
        found = F.grid_sample(torch.from_numpy(image)[None, None],
                              points, align_corners=corners)
        print(found[0, 0, 0].numpy().round(4), corners)
