import numpy as np
import torch

tensor = torch.zeros(2)
print(np.from_dlpack(tensor))
np.from_dlpack(torch.utils.dlpack.to_dlpack(tensor))
