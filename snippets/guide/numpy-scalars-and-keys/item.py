import numpy as np
import torch

tensor = torch.arange(6.0).reshape(2, 3)
array = tensor.numpy()
print(array.item(1), array.item(1, 2), tensor[1, 2].item())
tensor.item(1)
