from collections import namedtuple

import torch
from torch.utils._pytree import tree_map_only

Pair = namedtuple("Pair", "x y")
batch = {"pair": Pair(torch.ones(2), 3), "ids": (torch.tensor(7),)}
print(tree_map_only(torch.Tensor, lambda t: t.numpy(force=True), batch))
type(batch["pair"])(iter(batch["pair"]))
