import numpy as np
import torch

array, image = np.ones(2), np.zeros((4, 5, 3), dtype=np.uint8)
shared, also = torch.from_numpy(array), torch.as_tensor(array)
third = torch.from_dlpack(array)
own, single = torch.tensor(array), torch.from_numpy(array).float()
first = torch.from_numpy(image).permute(2, 0, 1)
array += 1
print(shared, also, third)
print(own, single)
print(torch.from_numpy(np.stack([array, array])).shape)
print(torch.from_numpy(array[::-1].copy()))
print(first.shape, np.shares_memory(first.numpy(), image))
