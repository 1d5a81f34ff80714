import numpy as np
import torch


class Scale(torch.nn.Module):
    def forward(self, x):
        return torch.from_numpy(x.numpy() * np.asarray(self.by))


model, inputs = Scale(), (torch.ones(2),)
array = np.array([2.0, 3.0], dtype=np.float32)
for by in torch.from_numpy(array), array:
    model.by = by
    program = torch.export.export(model, inputs, strict=True)
    print(program.module()(*inputs))
