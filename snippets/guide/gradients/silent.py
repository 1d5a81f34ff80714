import torch

weights = torch.ones(2, requires_grad=True)
losses = [weights[0] * 3, weights[1] * 4]

print(torch.stack(losses).requires_grad)
print(torch.tensor(losses).requires_grad)
print(weights.tolist(), losses[0].item())
