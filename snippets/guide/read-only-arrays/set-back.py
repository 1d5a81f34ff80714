import torch

tensor = torch.zeros(2)
array = tensor.numpy()
array.flags.writeable = False
print(tensor.numpy().flags.writeable)
array.flags.writeable = True
