import torch

tensor = torch.ones(2)
for name in (
    "__array__", "__array_wrap__", "__array_priority__", "__dlpack__",
    "__array_interface__", "__array_ufunc__", "__array_function__",
    "__cuda_array_interface__",
):
    print(f"{name:25}", hasattr(tensor, name))
