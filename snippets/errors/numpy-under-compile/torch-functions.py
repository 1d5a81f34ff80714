import torch


class Model(torch.nn.Module):
    def forward(self, x):
        return torch.sin(x)  # not torch.from_numpy(np.sin(x.numpy()))


program = torch.export.export(Model(), (torch.ones(2),))
print(program.module()(torch.zeros(2)).numpy())
