import numpy as np
import torch

class Model(torch.nn.Module):
    def forward(self, x):
        return 2 * x, np.ones(2)

x = torch.ones(2)
for given in np.ones(2), x:
    try:
        torch.export.export(Model(), (given,))
    except (ValueError, RuntimeError) as error:
        print(str(error).split(". ")[0])
program = torch.export.export(Model(), (x,), strict=True)
print(program.module()(x)[1])
