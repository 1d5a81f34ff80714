import torch

model = torch.nn.Linear(2, 1, bias=False)
torch.nn.init.constant_(model.weight, 1)
best = {name: tensor.numpy(force=True).copy()
        for name, tensor in model.state_dict().items()}
torch.nn.init.constant_(model.weight, 2)

model.load_state_dict(
    {name: torch.from_numpy(array) for name, array in best.items()})
print(model.weight.tolist())
torch.nn.init.constant_(model.weight, 3)
print(best["weight"])
