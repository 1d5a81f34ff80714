import torch
from torch.utils.data import Subset, TensorDataset

data = TensorDataset(torch.arange(4) * 10)
part = Subset(data, [1, 3])
print(data[part.indices][0].numpy())
part.tensors
