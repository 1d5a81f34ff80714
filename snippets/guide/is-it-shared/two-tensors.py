import numpy as np
import torch


def same_storage(one, other):
    one, other = one.untyped_storage(), other.untyped_storage()
    return one.data_ptr() == other.data_ptr()


tensor = torch.arange(6)
sliced = tensor[2:]
returned = torch.from_numpy(sliced.numpy())
for other in (sliced, returned):
    print(same_storage(tensor, other),
          np.shares_memory(tensor.numpy(), other.numpy()))
