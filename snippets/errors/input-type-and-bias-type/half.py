import torch

layer = torch.nn.Conv2d(3, 4, kernel_size=3).bfloat16()
batch = torch.zeros(1, 3, 8, 8)
print(layer(batch.to(layer.weight)).dtype)
