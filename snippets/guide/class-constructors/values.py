import numpy as np
import torch

print(torch.Tensor(np.array([16777217])).long())
print(torch.IntTensor(np.array([2**40 + 5])))
print(torch.LongTensor(np.array([1.7, -1.7])))
print(torch.ByteTensor(np.array([-1, 300])))
print(torch.FloatTensor(np.array([True, False])))
