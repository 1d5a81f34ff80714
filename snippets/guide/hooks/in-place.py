import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 3), nn.ReLU(inplace=True))
nn.init.constant_(model[0].weight, -1)
nn.init.zeros_(model[0].bias)
views, copies = [], []
model[0].register_forward_hook(lambda layer, args, output: (
    views.append(output.numpy(force=True))
    or copies.append(output.numpy(force=True).copy())))

model(torch.ones(1, 2))
print(views[0], copies[0])
