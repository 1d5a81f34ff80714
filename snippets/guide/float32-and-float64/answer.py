import numpy as np
import torch

layer = torch.nn.Linear(2, 1)
array = np.array([[0.5, 1.5]])
batch = torch.as_tensor(array, dtype=torch.float32)

print(array.dtype, batch.dtype, layer(batch).dtype)
print(torch.equal(batch, torch.from_numpy(array).float()))
