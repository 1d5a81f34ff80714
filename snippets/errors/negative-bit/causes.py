import torch

tensor = torch.tensor([[1 + 2j]])
print(tensor.conj().imag.is_neg(), tensor.mH.imag.is_neg())
print(tensor.conj().real.is_neg(), (tensor.conj().imag * 1).is_neg())
