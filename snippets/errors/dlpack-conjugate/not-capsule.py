import torch
from torch.utils.dlpack import to_dlpack

tensor = torch.tensor([1 + 2j]).conj()
print(tensor, torch.from_dlpack(to_dlpack(tensor)))
