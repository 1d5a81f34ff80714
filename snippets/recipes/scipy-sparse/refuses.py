import numpy as np
import scipy.sparse as sp
import torch

matrix = sp.csr_array([[0.0, 3.0]])
for convert in torch.tensor, torch.from_numpy:
    try:
        convert(matrix)
    except TypeError as error:
        print(error)
array = np.asarray(matrix)
print(array.dtype, array.shape)
sp.coo_array(torch.eye(2).to_sparse())
