import torch

half = torch.tensor([1 + 2j]).to(torch.complex32)
print(half.to(torch.complex64).numpy())
print(torch.view_as_real(half).numpy())
half.numpy()
