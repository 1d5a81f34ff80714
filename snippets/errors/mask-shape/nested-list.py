import torch

tensor = torch.arange(6).reshape(2, 3)
mask = [[True, False, True], [False, True, False]]

print(tensor[torch.tensor(mask)])
tensor[mask]
