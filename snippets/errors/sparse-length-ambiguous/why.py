import scipy.sparse as sp

matrix = sp.csr_array([[0.0, 3.0], [4.0, 0.0], [0.0, 0.0]])
print(hasattr(matrix, "__array__"), hasattr(matrix, "__len__"))
print(matrix.shape[0], matrix.nnz)
len(matrix)
