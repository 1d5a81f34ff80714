import numpy as np
import torch

array, tensor = np.ones(2), torch.ones(2)
big, labels = array.astype(">f8"), np.array([0, 1], dtype=np.int32)
print(array.dtype, tensor.dtype)
print(torch.from_numpy(array).to(tensor.dtype).dtype)
print(tensor.numpy().astype(np.float64).dtype)
print(torch.from_numpy(labels).long().dtype)
print(np.dtype(str(tensor.dtype).removeprefix("torch.")))
print(getattr(torch, array.dtype.name))
print(big.dtype, big.astype(big.dtype.newbyteorder("=")).dtype)
