import torch

model = torch.nn.Linear(2, 1, device="meta")
model.to_empty(device="cpu").reset_parameters()
print(model.weight.device, model.weight.detach().numpy().shape)
