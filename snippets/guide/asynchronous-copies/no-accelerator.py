import torch

loader = torch.utils.data.DataLoader(torch.zeros(2), pin_memory=True)
print(next(iter(loader)).is_pinned())
try:
    torch.empty(3, pin_memory=True)
except RuntimeError as error:
    print(error)
torch.ones(3).pin_memory()
