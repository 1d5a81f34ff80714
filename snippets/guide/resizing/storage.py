import numpy as np
import torch

tensor = torch.ones(4)
array = np.from_dlpack(tensor)
tensor.untyped_storage().resize_(0)
print(array.shape, tensor.untyped_storage().nbytes(), "bytes")

tensor = torch.ones(4)
array = tensor.numpy()
tensor.untyped_storage().resize_(0)
