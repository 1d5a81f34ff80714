import numpy as np
import torch

values = np.array([-3.0, -1.0, -5.0, 4.0])
v = torch.from_numpy(values)

print(np.add.reduceat(values, [0, 2, 3]))
print(torch.segment_reduce(v, "sum", lengths=torch.tensor([2, 1, 1])))
print(np.add.reduceat(values, [0, 2, 2]))
print(torch.segment_reduce(v, "sum", lengths=torch.tensor([2, 0, 2])))
