import numpy as np
import torch

array = np.arange(10)
ours = torch.from_numpy(array[2:5])
theirs = torch.from_numpy(array)[2:5]
for tensor in ours, theirs:
    print(tensor.untyped_storage().nbytes(), tensor.storage_offset())
print(torch.as_strided(theirs, (5,), (1,)))
torch.as_strided(ours, (5,), (1,))
