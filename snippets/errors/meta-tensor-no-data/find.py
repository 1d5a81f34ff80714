import torch

model = torch.nn.Linear(2, 1, device="meta")
for name, parameter in model.named_parameters():
    print(name, parameter.device, tuple(parameter.shape))
