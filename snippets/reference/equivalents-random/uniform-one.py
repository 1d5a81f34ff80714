import numpy as np
import torch

largest = 1 - 2**-53
print(largest, torch.tensor([largest]))

rng = np.random.default_rng(0)
draws = torch.from_numpy(rng.random(4, dtype=np.float32))
print(draws)

largest = torch.tensor(1 - 2**-24)
print(largest < 1, largest.to(torch.float16))
