import torch

tensor = torch.tensor([1 + 2j])
pairs = torch.view_as_real(tensor.conj().resolve_conj())
pairs[0, 0] = 9
print(tensor)

torch.view_as_real(tensor)[0, 0] = 9
print(tensor, tensor.conj())
