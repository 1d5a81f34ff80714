import torch

cuda = torch.cuda.is_available()
result = torch.arange(3.0, device="cuda" if cuda else "cpu")
buffer = torch.empty(3, pin_memory=cuda)
array = buffer.numpy()

buffer.copy_(result, non_blocking=True)
if cuda:
    torch.cuda.synchronize()
print(array)
