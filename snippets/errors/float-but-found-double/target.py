import numpy as np
import torch

output = torch.tensor([0.9, 0.2])
target = torch.from_numpy(np.array([1.0, 0.0]))
loss = torch.nn.functional.mse_loss
print(loss(output, target).dtype, loss(output, target.float()).dtype)
