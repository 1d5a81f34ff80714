import numpy as np
import torch

model = torch.nn.Linear(2, 1)
np.savez("weights.npz", **model.state_dict())
with np.load("weights.npz") as file:
    state = {name: torch.from_numpy(file[name]) for name in file}
print(model.load_state_dict(state))
np.savez("weights.npz", **dict(model.named_parameters()))
