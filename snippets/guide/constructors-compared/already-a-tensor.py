import torch

tensor = torch.ones(2)
print(torch.as_tensor(tensor) is tensor)
print(torch.asarray(tensor) is tensor)
print(torch.tensor(tensor) is tensor)
