import warnings
import numpy as np
import torch

warnings.simplefilter("ignore", DeprecationWarning)
array, tensor = np.eye(2), torch.eye(2)
for function in (np.matmul, np.multiply, np.dot, np.inner, np.outer,
                 np.tensordot, np.kron):
    result = function(array, tensor)
    print(f"{function.__name__:9}", type(result).__name__)
print("einsum   ", type(np.einsum("ij,jk", array, tensor)).__name__)
