import numpy as np
import torch

writes = {
    "array": lambda t: t.numpy().fill(50),
    ".cpu()": lambda t: t.cpu().numpy().fill(50),
    "from_numpy": lambda t: torch.from_numpy(t.numpy()).fill_(50),
    "np.from_dlpack": lambda t: np.from_dlpack(t).fill(50),
    "torch.from_dlpack": lambda t: torch.from_dlpack(t).fill_(50),
}
for name, write in writes.items():
    hidden = torch.ones(1, requires_grad=True) * 1
    loss = (hidden * hidden).sum()
    write(hidden.detach())
    print(name, *torch.autograd.grad(loss, hidden))
