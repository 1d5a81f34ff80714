import torch

data = torch.zeros(12, dtype=torch.uint8)
view = data[4:].view(torch.float32)
print(data[4:].storage_offset(), view.storage_offset())
