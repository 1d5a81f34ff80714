import numpy as np
from scipy import ndimage

row = np.ones(8, np.float32)
for edge in ("constant", "nearest"):
    print(edge, ndimage.zoom(row, 42 / 8, order=1, mode=edge)[-1])
