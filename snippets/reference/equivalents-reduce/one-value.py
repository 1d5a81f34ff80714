import numpy as np
import torch

rewards = np.array([5.0], dtype=np.float32)  # an episode of one step
tensor = torch.from_numpy(rewards)
print((rewards - rewards.mean()) / (rewards.std() + 1e-8))
print((tensor - tensor.mean()) / (tensor.std() + 1e-8))
print((tensor - tensor.mean()) / (tensor.std(correction=0) + 1e-8))

batch = torch.ones(1, 3)  # a last batch of one
print(batch.numpy().std(axis=0), batch.std(dim=0))
print(batch.numpy().std(axis=0, ddof=1))
