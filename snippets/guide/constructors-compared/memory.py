import numpy as np
import torch

like = torch.zeros(1)
calls = [torch.from_numpy, torch.as_tensor, torch.asarray,
         torch.from_dlpack, torch.tensor, like.new_tensor]

array = np.zeros(2)
tensors = [call(array) for call in calls]
array[0] = 99
for call, tensor in zip(calls, tensors):
    print(f"{call.__name__:12}", tensor)
