import numpy as np
import torch

sizes = np.array([2, 4])
data = torch.arange(4)
loader = torch.utils.data.DataLoader(data, batch_size=int(sizes[0]))
print([batch.tolist() for batch in loader])
