import numpy as np
import torch

scale = np.array(2.0)
tensor = torch.ones(2, requires_grad=True)

print(scale.item() * tensor)
print(scale[()] * tensor)
