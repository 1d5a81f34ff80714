import torch


def gradient(step, zeroed):
    weight = torch.ones(1, requires_grad=True)
    output = step(weight)
    if zeroed:
        output.detach().numpy()[:] = 0
    return torch.autograd.grad(output, weight)[0].item()


for step in (torch.exp, torch.sigmoid, torch.relu, torch.sin):
    right, now = gradient(step, False), gradient(step, True)
    print(f"{step.__name__:8} {right:.3f} {now:.3f}")
