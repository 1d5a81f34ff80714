import numpy as np
import torch

rows = [torch.ones(2), torch.zeros(1)]
nested = torch.nested.nested_tensor(rows, layout=torch.jagged)
print(np.from_dlpack(nested.values()))
print(np.from_dlpack(nested.offsets()))
