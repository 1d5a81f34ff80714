import torch
from torch.overrides import TorchFunctionMode


class Count(TorchFunctionMode):
    def __torch_function__(self, function, types, args=(), kwargs=None):
        calls.append(function.__name__)
        return function(*args, **(kwargs or {}))


calls, tensor = [], torch.ones(1000)
with Count():
    print([tensor[i].item() for i in range(1000)] == tensor.tolist())
for name in ("__getitem__", "item", "tolist"):
    print(name, calls.count(name))
