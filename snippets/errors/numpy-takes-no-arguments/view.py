import numpy as np
import torch

tensor = torch.ones(2)
print(tensor.numpy().view(np.int32), tensor.numpy().astype(np.int32))
