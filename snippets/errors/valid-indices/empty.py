import numpy as np
import torch

tensor = torch.arange(3)
array = tensor.numpy()
print(array[[]], tensor[[]], tensor[np.array([])])
print(tensor[torch.tensor([], dtype=torch.int64)])
for items, index in (array, np.array([])), (tensor, torch.tensor([])):
    try:
        items[index]
    except IndexError as error:
        print(error)
