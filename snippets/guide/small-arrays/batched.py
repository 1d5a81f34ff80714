import torch

rotations = torch.eye(3).repeat(1000, 1, 1)
points = torch.rand(1000, 3)
one_by_one = torch.stack([r @ p for r, p in zip(rotations, points)])
at_once = (rotations @ points[:, :, None])[:, :, 0]
print(torch.allclose(one_by_one, at_once))
