import numpy as np
import torch

output, target = torch.ones(2), np.ones(2, dtype=np.float32)
loss = torch.nn.functional.mse_loss
try:
    loss(output, target)
except TypeError as error:
    print(error)
print(loss(output, torch.from_numpy(target)))
