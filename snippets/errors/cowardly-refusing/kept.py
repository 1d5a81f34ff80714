from multiprocessing import Pipe

import torch

here, there = Pipe()
model = torch.nn.Linear(2, 2)
model.last = model(torch.ones(2))
try:
    here.send(model)
except RuntimeError as error:
    print(str(error)[:39])
model.last = model.last.detach()
here.send(model)
print(there.recv())
