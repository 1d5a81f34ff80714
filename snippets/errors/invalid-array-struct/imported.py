import torch
from numpy.linalg import norm

def normalize(x):
    return x / norm(x)

try:
    torch.fx.symbolic_trace(normalize)
except ValueError as error:
    print(error)
torch.fx.wrap("norm")
print(torch.fx.symbolic_trace(normalize)(torch.ones(4)))
