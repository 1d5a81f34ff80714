import torch

real, imag = torch.tensor([1, 2]), torch.tensor([3, 4])
print(torch.complex(real.double(), imag.double()))
torch.complex(real, imag)
