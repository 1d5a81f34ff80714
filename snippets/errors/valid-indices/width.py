import numpy as np
import torch

tensor = torch.tensor([10, 20, 30])
index = torch.tensor([0, 2], dtype=torch.int16)
try:
    tensor[index]
except IndexError as error:
    print(error)
print(tensor[index.long()], tensor.numpy()[index])
places = np.array([0, 2, 1], dtype=np.uint8)
print(tensor.numpy()[places], tensor[places])
