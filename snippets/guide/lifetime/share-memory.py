import torch

tensor = torch.ones(3)
early = tensor.numpy()
tensor.share_memory_()
late = tensor.numpy()

print(early.ctypes.data == tensor.data_ptr())
print(late.ctypes.data == tensor.data_ptr())
