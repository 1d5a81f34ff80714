import torch

imaginary = torch.tensor([1 + 2j, 3 - 4j]).conj().imag
array = imaginary.resolve_neg().numpy()
print(array)
