import numpy as np
import torch

tensor, zero = torch.ones(2, 3), np.array(0)
print(tensor.squeeze(zero).shape, torch.ones(zero).shape)
print(tensor.softmax(zero.item()).shape)
tensor.softmax(zero)
