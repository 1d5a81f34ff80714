import numpy as np
import torch

dataset = torch.utils.data.TensorDataset(torch.arange(4))
np.random.default_rng(0).shuffle(dataset)
