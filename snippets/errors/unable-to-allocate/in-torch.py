import torch

try:
    torch.empty(10**17)
except RuntimeError as error:
    print("DefaultCPUAllocator" in str(error))
