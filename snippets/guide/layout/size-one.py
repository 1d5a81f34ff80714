import torch

row = torch.zeros(1, 3)[:, :2]
array = row.numpy()

print(row.stride(), array.strides)
print(row.is_contiguous(), array.flags.c_contiguous)
