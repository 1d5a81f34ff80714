import torch

hooks = torch.autograd.graph.saved_tensors_hooks
weight = torch.tensor([2.0, 3.0], requires_grad=True)
for unpack in torch.from_numpy, lambda array: array:
    with hooks(lambda saved: saved.detach().numpy(), unpack):
        loss = (weight * weight).sum()
    loss.backward()
    print(weight.grad)
