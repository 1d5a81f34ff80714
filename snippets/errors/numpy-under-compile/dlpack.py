import numpy as np
import torch
from torch._subclasses.fake_tensor import FakeTensorMode

with FakeTensorMode():
    tensor = torch.ones(2)
print(type(np.from_dlpack(tensor)))
