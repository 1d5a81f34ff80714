import torch

numbers = [1, 2]
numbers[0], numbers[1] = numbers[1], numbers[0]
print(numbers)

tensor = torch.tensor([1, 2])
tensor[0], tensor[1] = tensor[1], tensor[0]
print(tensor)
