import weakref
import numpy as np
import torch

keeps = {"loss": lambda loss: loss, "cpu": lambda loss: loss.cpu(),
         "detach": lambda loss: loss.detach().cpu()}
weight = torch.ones(3, requires_grad=True)
for name, keep in keeps.items():
    data = np.ones(3, np.float32)
    alive = weakref.ref(data)
    batch = torch.from_numpy(data)
    kept = keep((weight * batch).sum())
    del data, batch
    print(name, alive() is not None)
