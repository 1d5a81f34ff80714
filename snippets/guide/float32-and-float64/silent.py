import numpy as np
import torch

output = torch.zeros(3)
target = torch.from_numpy(np.ones(3))
print((output - target).dtype)
print(torch.cat([output, target]).dtype)
print(torch.nn.functional.mse_loss(output, target).dtype)

output += target
output[:2] = target[:2]
print(output.dtype)
