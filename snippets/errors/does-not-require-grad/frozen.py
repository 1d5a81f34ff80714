import numpy as np
import torch

model = torch.nn.Linear(2, 1).requires_grad_(False)
batch = torch.from_numpy(np.ones((1, 2), dtype=np.float32))
print(model(batch).requires_grad)

print([n for n, p in model.named_parameters() if p.requires_grad])
model.bias.requires_grad_()
print([n for n, p in model.named_parameters() if p.requires_grad])
print(model(batch).requires_grad)
