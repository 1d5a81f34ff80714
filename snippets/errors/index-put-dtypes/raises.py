import numpy as np
import torch

tensor, places = torch.zeros(3), np.array([0, 2])
tensor[places] = torch.from_numpy(np.array([5.5, 7.5]))
