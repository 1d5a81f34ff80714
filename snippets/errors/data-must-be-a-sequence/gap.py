import torch

values = [0.5, None]
nan = float("nan")
print(torch.tensor([nan if v is None else v for v in values]))
print(torch.tensor([1 + 2j]))
torch.Tensor(values)
