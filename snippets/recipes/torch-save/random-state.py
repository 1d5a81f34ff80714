import numpy as np
import torch

rng = np.random.default_rng(0)
torch.save(rng.bit_generator.state, "rng.pt")
first = rng.random(3)

rng.bit_generator.state = torch.load("rng.pt")
print(np.array_equal(first, rng.random(3)))
