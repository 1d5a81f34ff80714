import numpy as np
import scipy.sparse
import torch

matrix = scipy.sparse.csr_array(np.diag([1.0, 2.0, 3.0]))
rows = torch.tensor([0, 2])
try:
    matrix[rows]
except AttributeError as error:
    print(error)
print(matrix[rows.numpy(force=True)].toarray())
