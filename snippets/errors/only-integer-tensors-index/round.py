import torch

position = torch.tensor(2.9)

print(int(position), int(position.round()))
