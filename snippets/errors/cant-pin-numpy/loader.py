import numpy as np
import torch

data = [np.zeros(2), np.ones(2)]
pin = torch.cuda.is_available()
loader = torch.utils.data.DataLoader(data, batch_size=2, pin_memory=pin)
print(next(iter(loader)))
