import torch

images = torch.zeros(2, 3, 4, 5)
images = images.contiguous(memory_format=torch.channels_last)

print(images.is_contiguous(memory_format=torch.channels_last))
print(images.is_contiguous(), images.numpy().flags.c_contiguous)
