import torch

cube = torch.arange(5 * 7 * 9).view(5, 7, 9)
points = torch.tensor([[0, 4], [6, 6], [8, 8]])
print(cube[tuple(points)], cube[0, 6, 8], cube[4, 6, 8])
cube[points]
