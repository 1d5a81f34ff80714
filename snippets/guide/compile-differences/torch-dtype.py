import numpy as np
import torch


def narrow(array):
    return array.sum(dtype=torch.float32)


compiled = torch.compile(narrow, backend="eager", fullgraph=True)
print(compiled(np.ones(2)).dtype)
narrow(np.ones(2))
