import torch

weight = torch.tensor(2.0, requires_grad=True)
total, plain = 0.0, 0.0
for step in range(3):
    loss = weight * step
    total, plain = total + loss, plain + loss.item()

print(total.grad_fn is not None, plain)
