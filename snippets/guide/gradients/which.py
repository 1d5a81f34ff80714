import torch

weights = torch.zeros(2, requires_grad=True)
arrays = {
    "detach": weights.detach().numpy(),
    "force": weights.numpy(force=True),
    "clone": weights.detach().clone().numpy(),
}
with torch.no_grad():
    weights += 1
for name, array in arrays.items():
    print(name, array)
