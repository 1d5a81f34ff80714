import torch

model = torch.nn.Sequential(
    torch.nn.Linear(3, 2, device="meta"),
    torch.nn.Linear(2, 1),
)
model.heads = [torch.nn.Linear(2, 1)]
for name, tensor in model.state_dict().items():
    print(name, tensor.device)
print("heads" in vars(model), len(list(model.parameters())))
