import torch

norm = torch.nn.BatchNorm2d(3)
try:
    norm(torch.zeros(480, 640, 3))
except ValueError as error:
    print(error)
norm(torch.zeros(1, 480, 640, 3))
