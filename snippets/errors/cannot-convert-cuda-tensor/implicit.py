import numpy as np
import torch

scores = torch.ones(3, device="meta")
np.asarray(scores)
