import torch

z = torch.tensor([3 + 4j])

print(z.real, z.imag, z.abs(), torch.view_as_real(z))
