import torch

matrix = torch.ones(2, 2, dtype=torch.complex64)
print("mH", matrix.mH.is_conj(), "H", matrix.H.is_conj())
print("adjoint()", matrix.adjoint().is_conj())
product = matrix.mH @ matrix
print("mT", matrix.mT.is_conj(), "product", product.is_conj())
print("clone()", matrix.mH.clone().is_conj())
print("contiguous()", matrix.conj().contiguous().is_conj())
