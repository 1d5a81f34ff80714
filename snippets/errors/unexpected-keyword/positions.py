import torch

tensor = torch.tensor([[1.26, 2.51], [3.74, 4.0]])
for call in (
    lambda: tensor.round(1),
    lambda: tensor.cumsum(),
    lambda: torch.reshape(tensor, 4, 1),
):
    try:
        call()
    except TypeError as error:
        print(error)
print(tensor.round(decimals=1).ravel(), tensor.ravel().cumsum(0))
print(torch.reshape(tensor, (4, 1)).shape)
