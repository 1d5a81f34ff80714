import torch

weight = torch.tensor([1.0, 2.0], requires_grad=True)
hidden = weight * 1
hooks = torch.autograd.graph.saved_tensors_hooks
with hooks(lambda saved: saved.clone(), lambda saved: saved):
    loss = (hidden * hidden).sum()

hidden.detach().numpy()[:] = 50
loss.backward()
print(weight.grad)
