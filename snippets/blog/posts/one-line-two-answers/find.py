import numpy as np
import torch


class Overlap(torch.utils._python_dispatch.TorchDispatchMode):
    def __torch_dispatch__(self, call, types, args=(), kwargs=None):
        if call is torch.ops.aten.copy_.default:
            to, of = (t.detach() for t in args[:2])
            assert to.is_set_to(of) or not np.shares_memory(to, of)
        return call(*args, **kwargs or {})


tensor = torch.tensor([[1, 2, 3], [4, 5, 6]])
with Overlap():
    tensor[:, 1:] = tensor[:, :-1]
