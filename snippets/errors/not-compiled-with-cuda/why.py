import torch

vars(torch._C).pop("_cuda_getDeviceCount", None)
print(torch.cuda.is_available())
