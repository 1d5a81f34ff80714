import torch

tensor = torch.zeros(3, 2)
array, best = tensor.numpy(), torch.tensor([1, 9, 4]).argmax()
for row in array[best.numpy()], array[best.item()], tensor[best]:
    row += 5
    print(tensor[1])
