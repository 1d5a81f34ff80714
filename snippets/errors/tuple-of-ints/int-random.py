import torch

normal = torch.distributions.Normal(0.0, 1.0)
print(torch.randint(0, 10, (5,)).shape, normal.sample((3,)).shape)
for call in (lambda: torch.randint(0, 10, 5),
             lambda: normal.sample(3)):
    try:
        call()
    except TypeError as error:
        print(str(error).split(", but")[0])
