import numpy as np
import torch

torch.tensor(np.ones(2), pin_memory=True)
