import numpy as np
import torch

conv = torch.nn.Conv1d(3, 8, kernel_size=5)
table = np.zeros((1000, 3), dtype=np.float32)
print(conv(torch.from_numpy(table).T).shape)
