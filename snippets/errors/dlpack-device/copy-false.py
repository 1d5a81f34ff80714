import numpy as np
import torch

torch.from_dlpack(np.ones(2), device="cuda", copy=False)
