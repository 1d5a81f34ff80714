import numpy as np
import torch

prediction = torch.tensor([[1.0], [2.0], [3.0]])  # of model(inputs)
labels = np.array([1.0, 2.0, 3.0], dtype=np.float32)

target = torch.from_numpy(labels)[:, None]
print(target.shape)
print(torch.nn.functional.mse_loss(prediction, target))
