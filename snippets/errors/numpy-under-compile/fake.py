import torch
from torch._subclasses.fake_tensor import FakeTensorMode

with FakeTensorMode():
    tensor = torch.ones(2)
print(type(tensor).__name__)
tensor.numpy(force=True)
