import torch

imaginary = torch.tensor([1 + 2j]).conj().imag
print(imaginary, imaginary.is_neg())
print(imaginary.resolve_neg().numpy())
imaginary.numpy()
