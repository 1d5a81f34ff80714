import torch

tensor = torch.zeros(2)
tensor.detach().fill_(1)
tensor.view(-1).add_(1)
tensor[0] = 1
torch.add(tensor, 1, out=tensor)
with torch.no_grad():
    tensor.mul_(2)
print(tensor._version)
tensor.data.fill_(1)
tensor.share_memory_()
print(tensor._version)
with torch.inference_mode():
    torch.zeros(2)._version
