import torch

array = torch.tensor(2.0).numpy()
print(type(array), type(array**3))
print(torch.as_tensor(array**3))
torch.from_numpy(array**3)
