import numpy as np
import torch

images = np.zeros((5, 28, 28))
for rows in (torch.tensor([1, 3]), torch.tensor([3])):
    print(images[rows].shape, images[rows.numpy()].shape)
