import torch

tensor, model = torch.ones(3), torch.nn.Linear(3, 1)
tensor.to("meta")
model.to("meta")
print(tensor.device, model.weight.device)
