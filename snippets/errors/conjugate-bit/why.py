import torch

tensor = torch.tensor([1 + 2j, 3 - 4j])
lazy = tensor.conj()
print(lazy.data_ptr() == tensor.data_ptr(), lazy.is_conj())
print(lazy.resolve_conj().data_ptr() == tensor.data_ptr())
print(tensor.resolve_conj().data_ptr() == tensor.data_ptr())
