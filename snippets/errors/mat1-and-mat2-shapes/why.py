import torch

layer = torch.nn.Linear(784, 2)
print(tuple(layer.weight.T.shape))
print(layer(torch.zeros(5, 6, 784)).shape)
try:
    layer(torch.zeros(5, 6, 783))
except RuntimeError as error:
    print(error)
