import torch

tensor = torch.arange(6.0).reshape(2, 3)
print(tensor.sum(axis=0), tensor.mean(axis=-1, keepdims=True).shape)
print(torch.concatenate([tensor, tensor], axis=1).shape)
for method, options in (("std", {"ddof": 0}), ("sum", {"out": None})):
    try:
        getattr(tensor, method)(axis=0, **options)
    except TypeError as error:
        print(str(error).partition(" - ")[0])
print(tensor.std(axis=0, correction=0))
