import torch


class Module(torch.nn.Module):
    def forward(self, x):
        return x + x.data_ptr() % 2


x = torch.zeros(2)
print(torch.compile(Module(), backend="eager")(x))
try:
    torch.export.export(Module(), (x,))
except RuntimeError as error:
    print(str(error)[:36])
