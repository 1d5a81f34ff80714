import torch

tensor = torch.zeros(4)
first, early = tensor[:2], tensor[:2].numpy()
tensor[2:].share_memory_()
print(first.is_shared(), early.ctypes.data == first.data_ptr())
