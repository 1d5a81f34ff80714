import numpy as np
import torch

ours, theirs = np.finfo(np.float32), torch.finfo(torch.float32)
print(ours.max == theirs.max, type(ours.max), type(theirs.max))
print(theirs.max * 2)
print(ours.max * 2)
print(repr(ours.dtype), repr(theirs.dtype))
