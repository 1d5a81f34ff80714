import numpy as np
import torch

torch.from_numpy(np.array(["cat", "dog"]))
