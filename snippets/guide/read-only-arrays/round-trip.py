import warnings

import numpy as np
import torch

warnings.simplefilter("ignore")
array = np.broadcast_to(0, (3,))
print(torch.from_numpy(array).numpy().flags.writeable)
