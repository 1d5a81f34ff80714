import numpy as np
import torch
from torch._subclasses.fake_tensor import FakeTensorMode

with FakeTensorMode():
    weights = torch.ones(3, device="cuda:0")
    batch = torch.from_numpy(np.ones(3, dtype=np.float32))
    try:
        weights * batch
    except RuntimeError as error:
        print(error)
