import numpy as np
import torch

parts = [np.ones(2), np.zeros(3)]
nested = torch.nested.nested_tensor(parts, layout=torch.jagged)
print(nested.values())
torch.nested.as_nested_tensor(parts, layout=torch.jagged)
