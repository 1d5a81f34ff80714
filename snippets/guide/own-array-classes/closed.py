import numpy as np
import torch

class Closed(torch.Tensor):
    @classmethod
    def __torch_function__(cls, *rest):
        return NotImplemented

tensor = torch.ones(2).as_subclass(Closed)
try:
    tensor.numpy()
except TypeError as error:
    print(str(error).splitlines()[0])
np.asarray(tensor)
