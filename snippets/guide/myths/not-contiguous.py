import torch

tensor = torch.zeros(2, 3)
array = tensor.T[::2].numpy()

print(array.flags.c_contiguous)
array += 1
print(tensor)
