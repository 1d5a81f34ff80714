import torch

weight = torch.tensor(2.0, requires_grad=True)
with torch.no_grad():
    outside = weight**2
    with torch.enable_grad():
        inside = weight**2

print(outside.requires_grad, inside.requires_grad)
