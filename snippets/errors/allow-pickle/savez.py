import numpy as np
import torch

state = torch.nn.Linear(2, 1, bias=False).state_dict()
arrays = {name: t.numpy(force=True) for name, t in state.items()}
np.savez("weights.npz", **arrays)

with np.load("weights.npz") as file:
    state = {k: torch.from_numpy(file[k]) for k in file.files}
print(state["weight"].shape)
