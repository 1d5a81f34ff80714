import numpy as np
import torch

np.from_dlpack(torch.utils.dlpack.to_dlpack(torch.ones(2)))
