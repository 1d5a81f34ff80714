import warnings
import numpy as np
import torch
from torch.masked import masked_tensor

warnings.simplefilter("ignore")  # "prototype stage"
data, mask = torch.tensor([1.0, 2.0]), torch.tensor([True, False])
masked = masked_tensor(data, mask)

print(np.from_dlpack(masked.get_data()))
array = np.from_dlpack(masked)
print(array.shape, array.flags.owndata)
masked.numpy()
