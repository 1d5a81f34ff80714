import torch

array = torch.tensor([1 + 2j, 3 - 4j]).numpy().conj()
print(array)
