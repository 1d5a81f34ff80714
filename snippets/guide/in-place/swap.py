import torch

tensor = torch.tensor([1, 2, 3])
array = tensor.clone().numpy()
matrix = tensor.repeat(2, 1).T.contiguous().numpy()
tensor[0], tensor[1] = tensor[1], tensor[0]
array[0], array[1] = array[1], array[0]
matrix[0], matrix[1] = matrix[1], matrix[0]
print(tensor, array, matrix[:, 0])

tensor = torch.tensor([1, 2, 3])
tensor[[0, 1]] = tensor[[1, 0]]
print(tensor)
