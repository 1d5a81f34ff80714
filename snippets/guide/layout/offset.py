import torch

tensor = torch.arange(12).reshape(3, 4)
part = tensor[1:, 2:]
array = part.numpy()
again = torch.from_numpy(array)

print(part.storage_offset(), again.storage_offset())
print((array.ctypes.data - tensor.data_ptr()) // tensor.element_size())
print(part.untyped_storage().nbytes(), again.untyped_storage().nbytes())
