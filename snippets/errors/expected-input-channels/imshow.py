import torch

image = torch.zeros(3, 512, 640)
print(image.permute(1, 2, 0).numpy(force=True).shape)
