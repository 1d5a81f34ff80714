import numpy as np
import torch

model = torch.nn.Linear(2, 1)
state = model.state_dict()
state = {name: state[name].numpy(force=True) for name in state}
np.savez("model.npz", **state)

other = torch.nn.Linear(2, 1)
with np.load("model.npz") as file:
    state = {name: torch.from_numpy(file[name]) for name in file}
print(other.load_state_dict(state))
print(torch.equal(model.weight, other.weight))
