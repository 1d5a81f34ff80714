import numpy as np
import torch

array = np.broadcast_to(np.arange(3), (2, 3))
print(array.flags.writeable, torch.from_dlpack(array.copy()).shape)
