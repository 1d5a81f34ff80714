import numpy as np
import torch

model = torch.nn.Linear(2, 1)
features = np.array([[1.0, 2.0]])

output = model(torch.from_numpy(features).float())
print(output.shape, output.dtype)
