import numpy as np
import torch
from torch.utils.data import default_collate

labels = np.array([0.5, 1.5], dtype=np.float32)
print(default_collate([labels[0], labels[1]]))
torch.from_numpy(labels[0])
