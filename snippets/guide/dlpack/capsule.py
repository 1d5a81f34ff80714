import torch
from torch.utils.dlpack import to_dlpack

capsule = to_dlpack(torch.arange(3))
print(torch.from_dlpack(capsule))
torch.from_dlpack(capsule)
