import numpy as np
import torch

state = np.zeros(4, dtype=np.float32)

print(torch.from_numpy(state).unsqueeze(0).shape)
print(torch.from_numpy(state[None]).shape)
