import numpy as np
import scipy.sparse as sp

dense = np.array([[0.0, 3.0], [4.0, 0.0], [0.0, 6.0]])
for data in dense, sp.csr_array(dense), sp.csr_matrix(dense):
    print(data.shape[0], data.size, hasattr(data, "getnnz"))
