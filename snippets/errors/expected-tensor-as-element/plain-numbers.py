import torch

losses = [0.5, 0.25]
try:
    torch.stack(losses)
except TypeError as error:
    print(error)
print(torch.tensor(losses))
