import torch
import torch.nn.functional as F

row = torch.tensor([0, 0, 0, 9.0, 0, 0, 0, 0]).reshape(1, 1, 1, 8)
print(F.interpolate(row, size=(1, 2), mode="bilinear"))
smooth = F.interpolate(
    row, size=(1, 2), mode="bilinear", antialias=True
)
print(smooth)
