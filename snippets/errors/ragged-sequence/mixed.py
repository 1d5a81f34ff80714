import torch

for data in ([[1, 2], 3], [1, [2, 3]], [1.0, [2, 3]]):
    try:
        torch.tensor(data)
    except TypeError as error:
        print(error)
