import torch

tensor = torch.zeros(2)
print(hasattr(tensor, "__cuda_array_interface__"))
tensor.__cuda_array_interface__
