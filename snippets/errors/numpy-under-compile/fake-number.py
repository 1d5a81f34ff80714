import torch
from torch._subclasses.fake_tensor import FakeTensorMode

with FakeTensorMode():
    print(torch.tensor(3.0).item())
    torch.ones(2).sum().item()
