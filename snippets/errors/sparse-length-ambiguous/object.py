import numpy as np
import scipy.sparse as sp
import torch

array = np.asarray(sp.csr_array([[0.0, 3.0], [4.0, 0.0]]))
print(array.dtype, array.shape)
torch.from_numpy(array)
