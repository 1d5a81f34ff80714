import numpy as np
import torch

array = np.zeros(2)
calls = torch.asarray, torch.from_dlpack
copies = [call(array, copy=True) for call in calls]
shared = [call(array, copy=False) for call in calls]

array[0] = 99
print("copies", *copies)
print("shared", *shared)
