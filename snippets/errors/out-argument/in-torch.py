import numpy as np
import torch

torch.add(torch.zeros(2), 1, out=np.zeros(2))
