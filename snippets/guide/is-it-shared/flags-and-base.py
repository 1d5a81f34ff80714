import numpy as np
import torch

source = np.ones(3)
array = torch.tensor(source).numpy()
print(array.flags.owndata, np.shares_memory(array, source))

tensor = torch.ones(3)
array = tensor.numpy()
print(type(array.base).__name__, array.base is tensor)
