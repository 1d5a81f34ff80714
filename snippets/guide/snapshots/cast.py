import torch

model = torch.nn.Linear(2, 1, bias=False)
array = model.weight.detach().numpy()
torch.nn.init.constant_(model.float().weight, 1)
print(array)
torch.nn.init.constant_(model.double().weight, 2)
print(array, model.weight.detach().numpy())
