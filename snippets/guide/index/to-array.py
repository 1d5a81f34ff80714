import torch

tensor = torch.tensor([1.0, 2.0])
weights = torch.ones(2, requires_grad=True)
half = torch.ones(2, dtype=torch.bfloat16)
losses = [weights.sum(), weights.prod()]

shared, own = tensor.numpy(), tensor.numpy().copy()
tensor += 1
print(shared, own)
print(weights.detach().numpy(), weights.numpy(force=True))
print(half.float().numpy(), losses[0].item(), tensor.tolist())
print(torch.stack(losses).numpy(force=True))
