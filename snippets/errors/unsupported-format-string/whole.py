import torch

print(f"{torch.tensor(3):d}", f"{torch.tensor(3.0).int():d}")
f"{torch.tensor(3.0):d}"
