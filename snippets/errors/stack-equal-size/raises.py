import numpy as np
from torch.utils.data import DataLoader

images = [np.zeros((3, 32, 32)), np.zeros((3, 32, 48))]
next(iter(DataLoader(images, batch_size=2)))
