import torch
from torch.utils import _pytree as pytree

batch = {"x": torch.ones(2), "y": [torch.zeros(1), "text"]}
print(pytree.tree_map_only(torch.Tensor, torch.Tensor.numpy, batch))
