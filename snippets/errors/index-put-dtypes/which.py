import torch

one = torch.ones(1, dtype=torch.float64)
for index in 0, slice(2), torch.tensor([True, True]), [0, 1]:
    for values in one, one.expand(2):
        try:
            torch.zeros(2, 2)[index] = values
            print("casts ", index, values.numel())
        except RuntimeError:
            print("raises", index, values.numel())
