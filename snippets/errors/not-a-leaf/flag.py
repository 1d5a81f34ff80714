import torch

weight = torch.tensor([1.0, 2.0], requires_grad=True)
hidden = weight * 3
print(hidden.detach().requires_grad)
hidden.requires_grad_(False)
