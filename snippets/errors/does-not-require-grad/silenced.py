import numpy as np
import torch

weight = torch.tensor([0.0, 1.0], requires_grad=True)
optimizer = torch.optim.SGD([weight], lr=0.5)
values = np.exp(weight.detach().numpy())
loss = torch.from_numpy(values).sum().requires_grad_()
loss.backward()
optimizer.step()

print(weight.grad, weight)
