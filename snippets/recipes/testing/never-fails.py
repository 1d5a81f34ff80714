import torch
from torch.testing import assert_close

weights = torch.zeros(2)
before, kept = weights.numpy(), weights.numpy().copy()
weights.add_(1)
assert_close(weights.numpy(), before)
print("still equal to itself")
assert_close(weights.numpy(), kept)
