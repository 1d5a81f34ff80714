import torch

tensor = torch.zeros(3)
print(tensor.cpu() is tensor, tensor.to("cpu") is tensor)

array = tensor.cpu().numpy()
copy = tensor.to("cpu", copy=True).numpy()
array[0] = 99
print(tensor, copy)
print(tensor.to("cpu:0") is tensor)
