import numpy as np
import torch
from torch._subclasses import FakeTensorMode

with FakeTensorMode():
    fake = torch.ones(2)
print(np.from_dlpack(fake).shape)
fake.numpy()
