import torch

tensor = torch.tensor([1 + 2j, 3 + 4j]).conj()
print(torch.view_as_real(tensor))
