import torch

tensor = torch.tensor([[1, 2, 3], [4, 5, 6], [7, 8, 9]])
print(tensor[1:].is_contiguous(), tensor[:, 1:].is_contiguous())
tensor[1:] = tensor[:-1]
