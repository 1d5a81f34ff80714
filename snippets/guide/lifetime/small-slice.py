import torch

tensor = torch.zeros(1_000_000)
part = tensor[:2].numpy()
own = tensor[:2].numpy().copy()
del tensor

print(part.nbytes, part.base.untyped_storage().nbytes())
print(own.nbytes, own.base)
