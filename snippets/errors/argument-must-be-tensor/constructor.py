import numpy as np
import torch

labels = np.array([0, 2])

print(torch.Tensor(labels), torch.from_numpy(labels))
