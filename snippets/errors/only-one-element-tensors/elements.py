import torch

for tensor in (torch.tensor(7), torch.tensor([[7]]), torch.tensor([])):
    try:
        print(float(tensor), tensor.item())
    except ValueError as error:
        print(error)
