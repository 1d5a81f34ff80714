import torch

tensor = torch.tensor([1 + 2j])
lazy = tensor.conj()
print(lazy.is_conj(), lazy.data_ptr() == tensor.data_ptr())
print(torch.view_as_real(tensor), lazy)
