import torch

model = torch.nn.Linear(2, 1, bias=False, device="meta")
model.load_state_dict({"weight": torch.ones(1, 2)})
print(model.weight.device)
