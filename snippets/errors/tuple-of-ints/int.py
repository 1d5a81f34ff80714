import torch

x = torch.arange(6)
for call in (lambda: torch.full(3, 1.0), lambda: torch.flip(x, 0),
             lambda: torch.tile(x, 2), lambda: torch.reshape(x, 6),
             lambda: torch.rand(size=3)):
    try:
        call()
    except TypeError as error:
        print(error)
print(torch.full((3,), 1.0), torch.flip(x, (0,)), x.tile(2).shape)
