import torch
import torch.nn.functional as F

output = (torch.zeros(2), torch.ones(3))
print(F.softmax(output[0], dim=0).numpy())
F.softmax(output, dim=0)
