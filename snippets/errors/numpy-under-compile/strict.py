import numpy as np
import torch


class Model(torch.nn.Module):
    def forward(self, x):
        return torch.from_numpy(np.sin(x.numpy()))


program = torch.export.export(Model(), (torch.ones(2),), strict=True)
print(program.module()(torch.zeros(2)))
