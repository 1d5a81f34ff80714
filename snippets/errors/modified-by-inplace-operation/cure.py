import torch

weight = torch.tensor([0.0, 1.0], requires_grad=True)
output = weight.exp()
output = output + 1  # not output += 1
output.sum().backward()

print(weight.grad)
