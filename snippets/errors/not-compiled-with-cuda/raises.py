import torch

vars(torch._C).pop("_cuda_getDeviceCount", None)
torch.ones(2).cuda()
