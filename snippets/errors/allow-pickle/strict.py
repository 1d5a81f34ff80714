import numpy as np
import torch

np.save("a.npy", torch.ones(2).numpy(), allow_pickle=False)
np.save("b.npy", {"bias": 1.0}, allow_pickle=False)
