import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 3), nn.ReLU(), nn.Linear(3, 1))
features = []
def keep(layer, args, output):
    features.append(output.numpy(force=True).copy())

handle = model[0].register_forward_hook(keep)
model(torch.ones(4, 2))
handle.remove()
print(len(features), features[0].shape, features[0].dtype)
