import torch

data = torch.tensor([[1.0, 5.0], [2.0, 0.0], [4.0, 3.0]])
mask = data.sum(dim=1, keepdim=True) > 5
for tensor in data, data[:, 0]:
    try:
        tensor[mask]
    except IndexError as error:
        print(error)

print(data[mask.squeeze(1)])
