import torch

cuda = torch.cuda.is_available()
buffer = torch.empty(3, pin_memory=cuda)
loader = torch.utils.data.DataLoader(torch.zeros(2), pin_memory=cuda)

print(buffer.is_pinned() == cuda)
print(next(iter(loader)).is_pinned() == cuda)
