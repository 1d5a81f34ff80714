import torch

device = torch.accelerator.current_accelerator(check_available=True)
losses = []
for step in range(4):
    loss = torch.full((), 1.0 / 2**step, device=device or "cpu")
    losses.append(loss.detach())

print(torch.stack(losses).cpu().numpy())
