import torch

try:
    torch.tensor(2**63)
except ValueError as error:
    print(error)
print(torch.tensor(2**63, dtype=torch.uint64))
