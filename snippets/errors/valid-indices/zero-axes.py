import numpy as np
import torch

tensor = torch.tensor([1.0, 2.0])
print(tensor[np.array(True)], tensor[np.array(False)].shape)
print([10, 20][torch.tensor(True)])
[10, 20][np.True_]
