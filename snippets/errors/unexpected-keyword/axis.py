import torch

tensor = torch.arange(6.0).reshape(2, 3)
for call in (
    lambda: torch.roll(tensor, 1, axis=0),
    lambda: torch.flip(tensor, axis=(0,)),
    lambda: torch.norm(tensor, axis=0),
    lambda: torch.nn.Softmax(axis=1),
):
    try:
        call()
    except TypeError as error:
        print(error)
print(torch.roll(tensor, 1, dims=0), torch.flip(tensor, dims=(0,)))
