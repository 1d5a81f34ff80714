import torch

tensor = torch.zeros(4).share_memory_()
print(tensor[1:].is_shared())
print(tensor.clone().is_shared(), (tensor + 1).is_shared())

again = torch.from_numpy(tensor.numpy())
again[0] = 99
print(again.is_shared(), tensor)
