import numpy as np
import torch

image = np.zeros((28, 28, 3))
torch.from_numpy(image).reshape(28, 28)
