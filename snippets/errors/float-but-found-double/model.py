import torch

model = torch.nn.Linear(2, 1).double()
print(model(torch.ones(1, 2).double()).dtype)
print(model.float()(torch.ones(1, 2)).dtype)
