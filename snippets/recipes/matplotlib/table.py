import matplotlib.pyplot as plt
import torch

indices = torch.arange(256)
viridis = plt.colormaps["viridis"]
table = torch.from_numpy(viridis(indices.numpy(), bytes=True))

heat = torch.tensor([0.0, 0.5, 1.0])
colours = table[(heat * 255).round().long()]
print(colours[1])

difference = (colours[:, None].int() - table.int()).abs().sum(-1)
print(difference.argmin(dim=1) / 255)
