import torch

tensor = torch.zeros(3)
same = tensor.to("cpu", non_blocking=True)
print(same is tensor, tensor.is_pinned())
