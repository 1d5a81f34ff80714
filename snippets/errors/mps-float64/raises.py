import numpy as np
import torch

torch.from_numpy(np.array([0.1, 0.2])).to("mps")
