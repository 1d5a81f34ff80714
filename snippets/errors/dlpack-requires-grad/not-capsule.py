import torch
from torch.utils.dlpack import to_dlpack

weights = torch.ones(2, requires_grad=True)
print(torch.from_dlpack(to_dlpack(weights)))
