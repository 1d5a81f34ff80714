import numpy as np
import torch

array = np.zeros(3)
tensor = torch.from_numpy(array)
array.resize(5)
