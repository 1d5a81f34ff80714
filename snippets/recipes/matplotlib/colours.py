import matplotlib.pyplot as plt
import torch

viridis = plt.colormaps["viridis"]
heat = torch.tensor([[0.0, 0.5, 1.0]])
rgba = torch.from_numpy(viridis(heat.numpy(), bytes=True))
print(rgba.shape, rgba.dtype)
print(rgba[0])

for values in (torch.tensor([0, 1]), torch.tensor([0.0, 1.0])):
    print(viridis(values.numpy(), bytes=True).tolist())
