import torch

tensor, half = torch.ones(2), torch.ones(2, dtype=torch.bfloat16)
weights = torch.ones(2, requires_grad=True)
shared = tensor.numpy()
own = tensor.numpy().copy()
values = weights.numpy(force=True)
snapshot = weights.numpy(force=True).copy()
tensor += 1
with torch.no_grad():
    weights += 1
print(shared, own, values, snapshot)
print(half.float().numpy(), tensor[0].item(), tensor.tolist())
print(torch.stack([tensor, tensor]).numpy())
