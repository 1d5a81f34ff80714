import numpy as np
import torch

tensor = torch.tensor([[0, 5, 5], [0, 0, 0]])
array = tensor.numpy()

print(np.argwhere(array).tolist(), np.argwhere(tensor).tolist())
print(np.nonzero(array[0])[0], np.nonzero(tensor[0])[0])
print(np.size(array), type(np.size(tensor)).__name__)
