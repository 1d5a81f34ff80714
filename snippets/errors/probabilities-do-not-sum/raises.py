import numpy as np
import torch

p = torch.softmax(torch.zeros(3), dim=0)
np.random.default_rng(0).choice(3, p=p)
