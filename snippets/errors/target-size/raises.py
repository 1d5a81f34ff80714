import numpy as np
import torch

prediction = torch.tensor([[1.0], [2.0], [3.0]])
labels = np.array([1.0, 2.0, 3.0], dtype=np.float32)

target = torch.from_numpy(labels)
print(torch.nn.functional.mse_loss(prediction, target))
