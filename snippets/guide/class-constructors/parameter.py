import numpy as np
import torch

torch.nn.Parameter(np.ones(2))
