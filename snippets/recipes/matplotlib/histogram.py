import matplotlib.pyplot as plt
import torch

weight = torch.arange(12.0).reshape(3, 4)
print(len(plt.hist(weight)[2]), len(plt.hist(weight.flatten())[2]))
counts, edges, bars = plt.hist(weight.flatten(), bins=2)
print(counts, edges)
