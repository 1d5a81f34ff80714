import torch

key = torch.tensor(2**63, dtype=torch.uint64)
if key != 0:
    print(key.item())
if key:
    print("never printed")
