import torch

model = torch.nn.Linear(1, 1)
print(model.state_dict()["weight"].numpy().shape)
print(model.state_dict(keep_vars=True)["weight"] is model.weight)
model.state_dict(keep_vars=True)["weight"].numpy()
