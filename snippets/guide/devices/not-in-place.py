import torch

tensor = torch.ones(2)
tensor.to("meta")
print(tensor.device)

layer = torch.nn.Linear(2, 1)
layer.to("meta")
print(layer.weight.device)
