import numpy as np
import torch

array = np.ones(2, dtype=np.float32)
shared = torch.from_numpy(array).requires_grad_()
copied = torch.tensor(array, requires_grad=True)
optimizer = torch.optim.SGD([shared, copied], lr=0.25)

(shared.sum() + copied.sum()).backward()
optimizer.step()
print(shared, copied, sep="\n")
print(array)
