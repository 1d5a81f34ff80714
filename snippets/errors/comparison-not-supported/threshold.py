import numpy as np
import torch

scores = torch.tensor([0.2, 0.9])
threshold = np.array(0.5)

print(scores > threshold.item(), scores > np.float32(0.5))
