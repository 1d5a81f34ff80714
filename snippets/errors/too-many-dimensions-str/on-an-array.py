import numpy as np
import torch

torch.tensor(np.array(["cat", "owl"]))
