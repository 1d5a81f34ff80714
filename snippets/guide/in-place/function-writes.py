import numpy as np
import torch


def center(values):
    values -= values.mean()
    return values


image = np.array([1.0, 2.0, 3.0])
centered = center(torch.from_numpy(image))
torch.nn.ReLU(inplace=True)(centered)
print(image)
