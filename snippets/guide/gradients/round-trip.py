import numpy as np
import torch

weight = torch.tensor([0.0, 1.0], requires_grad=True)
loss = torch.from_numpy(np.exp(weight.detach().numpy())).sum()

print(loss.requires_grad)
loss.backward()
