import torch

with torch.device("meta"):
    model = torch.nn.Sequential(
        torch.nn.Linear(2, 1), torch.nn.BatchNorm1d(1))
for layer in model.to_empty(device="cpu").modules():
    if hasattr(layer, "reset_parameters"):
        layer.reset_parameters()
print(model[0].weight.device, model[1].weight.detach().numpy())
