import torch

stereo = torch.zeros(2, 5)
print(stereo.squeeze(0).shape)
stereo.numpy().squeeze(0)
