import numpy as np
import scipy.sparse as sp
import torch

matrix = sp.eye_array(2, format="coo")
parts = np.stack(matrix.coords), matrix.data, matrix.shape
torch.sparse_coo_tensor(*parts, check_invariants=False)
print("silent so far")
torch.sparse_coo_tensor(*parts)
