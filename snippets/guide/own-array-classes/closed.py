import numpy as np
import torch

class Closed(torch.Tensor):
    @classmethod
    def __torch_function__(cls, *rest):
        return NotImplemented

np.asarray(torch.ones(2).as_subclass(Closed))
