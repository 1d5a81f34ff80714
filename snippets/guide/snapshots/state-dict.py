import copy

import torch

model = torch.nn.Linear(2, 1)
weights = model.state_dict()
snapshots = {
    "state_dict()": weights, "copy.copy": copy.copy(weights),
    "copy.deepcopy": copy.deepcopy(weights),
    "clone each": {name: weights[name].clone() for name in weights},
}
torch.nn.init.constant_(model.weight, 7)
for name, snapshot in snapshots.items():
    kept = not torch.equal(snapshot["weight"], model.weight)
    print("kept" if kept else "lost", name)
