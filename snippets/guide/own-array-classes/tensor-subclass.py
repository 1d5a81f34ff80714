import numpy as np
import torch

class Seen(torch.Tensor):
    @classmethod
    def __torch_function__(cls, function, types, args=(), kwargs=None):
        print("seen:", function.__name__)
        return super().__torch_function__(function, types, args, kwargs)

tensor = torch.ones(2).as_subclass(Seen)
print(type(tensor.numpy()))
print(type(np.asarray(tensor)))
print(type(torch.from_dlpack(tensor)))
print(type(np.sin(tensor)))
