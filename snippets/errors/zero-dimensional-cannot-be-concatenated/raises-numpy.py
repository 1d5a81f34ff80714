import numpy as np
import torch

losses = [torch.tensor(0.5), torch.tensor(0.25)]
np.concatenate(losses)
