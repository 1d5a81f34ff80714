from functools import partial

import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 3), nn.Tanh(), nn.Linear(3, 1))
late, bound = {}, {}
def keep(name, layer, args, output):
    bound[name] = output.numpy(force=True).copy()

for name, layer in model.named_children():
    layer.register_forward_hook(lambda *a: late.update({name: a[2]}))
    layer.register_forward_hook(partial(keep, name))
model(torch.ones(4, 2))
print(list(late), {name: a.shape for name, a in bound.items()})
