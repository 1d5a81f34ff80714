import numpy as np
import torch

tensor = torch.tensor([[1.0, 2.0], [3.0, 4.0]])
tensor @ torch.from_numpy(np.eye(2))
