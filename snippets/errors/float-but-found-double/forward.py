import numpy as np
import torch


class Scale(torch.nn.Module):
    def forward(self, x):
        factors = torch.from_numpy(np.linspace(0, 1, 2)).to(x)
        return x @ factors


print(Scale()(torch.ones(1, 2)))
