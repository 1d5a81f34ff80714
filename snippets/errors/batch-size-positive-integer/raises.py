import numpy as np
import torch

batch_size = np.array([2, 4])[0]
torch.utils.data.DataLoader(range(4), batch_size=batch_size)
