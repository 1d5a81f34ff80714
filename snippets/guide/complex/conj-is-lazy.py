import torch

tensor = torch.tensor([1 + 2j])
lazy = tensor.conj()
print(lazy.is_conj(), lazy.data_ptr() == tensor.data_ptr())
print(lazy.tolist(), lazy.item())

array = lazy.resolve_conj().numpy()
array[0] = 0
print(array, tensor)
print(tensor.resolve_conj() is tensor)
