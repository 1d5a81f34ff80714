import numpy as np
import torch


class Exp(torch.nn.Module):
    def forward(self, x):
        return torch.from_numpy(np.exp(x.numpy()))


inputs = (torch.zeros(2),)
print(torch.export.export(Exp(), inputs, strict=True).module()(*inputs))
torch.export.export(Exp(), inputs)
