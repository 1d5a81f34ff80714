import numpy as np
import torch
from torch.optim import SGD, lr_scheduler as schedulers
from torch.serialization import get_unsafe_globals_in_checkpoint as find

weights = torch.ones(2, requires_grad=True)
for make in (
    lambda own: schedulers.LambdaLR(own, lambda n: np.cos(n)),
    lambda own: schedulers.OneCycleLR(own, np.float64(1), 9),
    lambda own: schedulers.MultiStepLR(own, np.array([2, 4])),
):
    optimizer = SGD([weights], lr=0.5)
    for part in optimizer, make(optimizer):
        torch.save(part.state_dict(), "part.pt")
        print(type(part).__name__, *sorted(find("part.pt")))
