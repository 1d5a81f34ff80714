import numpy as np
import torch

tensor = torch.ones(2, 2).to_mkldnn()
print(tensor.layout, np.from_dlpack(tensor.to_dense()).shape)
