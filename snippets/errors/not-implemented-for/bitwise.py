import torch

t = torch.tensor([0.5, 2.0])
try:
    t > 0 & t
except NotImplementedError as error:
    print(error)
print((t > 0) & (t < 1))
