import scipy.sparse as sp
import torch

matrix = sp.csr_array([[0.0, 3.0, 0.0], [4.0, 0.0, 0.0]])
print(torch.from_numpy(matrix.toarray()))
