import torch

conv = torch.nn.Sequential(torch.nn.Conv2d(3, 8, 3), torch.nn.Flatten())
print(conv(torch.zeros(1, 3, 32, 32)).shape)
model = torch.nn.Sequential(conv, torch.nn.LazyLinear(10))
print(model(torch.zeros(1, 3, 32, 32)).shape)
print(model[1].in_features)
