import numpy as np
import torch

output = torch.zeros(3, requires_grad=True)
target = torch.from_numpy(np.ones(3))
loss = torch.nn.functional.huber_loss(output, target)
print(loss.dtype)
loss.backward()
