import torch

tensor = torch.tensor([1, 2, 3], dtype=torch.int16)
array = tensor[1:].view(torch.uint8).numpy()
print(array)
array[0] = 9
print(tensor)
