import torch

loss = torch.tensor(0.5, requires_grad=True)

print(float(loss))
