import numpy as np
import torch

x = np.array([4.0, 1.0, 3.0, 2.0])
t = torch.from_numpy(x)
print("std     ", np.std(x).round(3), torch.std(t).numpy().round(3))
print("median  ", np.median(x), torch.median(t).item())
print("repeat  ", x[:2].repeat(2), t[:2].repeat(2).numpy())
print("size    ", x.size, t.size())
print("flatten ", np.shares_memory(x.flatten(), x),
      t.flatten().data_ptr() == t.data_ptr())
