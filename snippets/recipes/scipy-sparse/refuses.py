import numpy as np
import scipy.sparse as sp
import torch

matrix, sparse = sp.csr_array([[0.0, 3.0]]), torch.eye(2).to_sparse()
for convert, source in ((torch.tensor, matrix),
                        (torch.from_numpy, matrix),
                        (sp.csr_array, sparse)):
    try:
        convert(source)
    except (TypeError, ValueError) as error:
        print(str(error).partition(": tensor")[0])
array = np.asarray(matrix)
print(array.dtype, array.shape)
sp.coo_array(sparse)
