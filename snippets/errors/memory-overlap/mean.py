import torch

images = torch.ones(2, 3)
mean = torch.tensor([0.5, 0.5, 0.5])
wide = mean.expand(2, 3)
print(images - wide)
images -= wide
wide -= images
