import torch
from torch.utils.data import Subset, TensorDataset

data = TensorDataset(torch.arange(6.0).reshape(3, 2))
print(data.tensors[0].numpy())
part = Subset(data, [0, 2])
print(part.dataset.tensors[0][part.indices].numpy())
part.tensors
