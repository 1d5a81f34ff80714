import numpy as np
import torch

np.savez("state.npz", torch=torch.get_rng_state())
first = torch.rand(3)

state = np.load("state.npz")["torch"]
torch.set_rng_state(torch.from_numpy(state))
print(torch.equal(first, torch.rand(3)))
torch.set_rng_state(state)
