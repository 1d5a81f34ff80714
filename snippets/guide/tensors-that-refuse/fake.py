import torch
from torch._subclasses import FakeTensorMode

with FakeTensorMode():
    tensor = torch.ones(2)
tensor.numpy()
