import numpy as np
import torch

observation = np.zeros(2)
shared, kept = [], []
for step in range(3):
    observation[:] = step
    shared.append(torch.from_numpy(observation))
    kept.append(torch.tensor(observation))
print(torch.stack(shared)[:, 0], torch.stack(kept)[:, 0])
