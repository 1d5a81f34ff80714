import numpy as np
import torch


def same_storage(one, other):
    one, other = one.untyped_storage(), other.untyped_storage()
    return one.data_ptr() == other.data_ptr()


tensor = torch.arange(6)
left, right = tensor[:3], tensor[3:]
returned = torch.from_numpy(right.numpy())
for one, other in ((tensor, right), (tensor, returned), (left, right)):
    shared = np.shares_memory(one.numpy(), other.numpy())
    print(same_storage(one, other), shared)
