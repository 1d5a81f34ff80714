import numpy as np
import torch

torch.stack([np.zeros(3), np.ones(3)])
