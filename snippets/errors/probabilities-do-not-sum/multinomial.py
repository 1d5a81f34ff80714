import numpy as np
import torch

p = torch.tensor([20.0, 0.0, -20.0]).softmax(dim=0)
np.random.default_rng(0).multinomial(5, p.numpy())
