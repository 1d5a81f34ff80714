import numpy as np
import scipy.sparse as sp
from sklearn.svm import LinearSVC

indices = np.array([0, 1]), np.array([0, 1, 2])  # int64, as torch's
matrix = sp.csr_array((np.array([1.0, 2.0]), *indices))
try:
    LinearSVC().fit(matrix, [0, 1])
except ValueError as error:
    print(str(error).partition(" Please")[0])
matrix.indices = matrix.indices.astype(np.int32)
matrix.indptr = matrix.indptr.astype(np.int32)
print(LinearSVC().fit(matrix, [0, 1]).predict(matrix))
