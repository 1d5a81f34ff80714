import numpy as np
import torch

for shape in [(3,), (3, 1), (3, 1, 1)]:
    try:
        print(shape, np.broadcast_shapes((3, 4, 5), shape))
    except ValueError:
        print(shape, "no")
print(torch.broadcast_shapes((3, 4, 5), (3, 1, 1)))
