import torch

layer = torch.nn.Linear(2, 1)
early = layer.weight.detach().numpy()
layer.share_memory()
late = layer.weight.detach().numpy()
print(early.ctypes.data == layer.weight.data_ptr())
print(late.ctypes.data == layer.weight.data_ptr())
