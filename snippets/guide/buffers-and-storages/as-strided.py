import numpy as np
import torch

tensor = torch.arange(4.0)
view = np.lib.stride_tricks.as_strided(tensor, (3, 2), (4, 4))
print(view.tolist(), tensor.as_strided((3, 2), (1, 1)).tolist())
view[0, 1] = 9
print(tensor)
tensor.as_strided((3, 2), (4, 4))
