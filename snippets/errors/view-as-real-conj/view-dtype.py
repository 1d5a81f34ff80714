import torch

tensor = torch.tensor([1 + 2j]).conj()
try:
    tensor.view(torch.float32)
except RuntimeError as error:
    print(error)
print(tensor.resolve_conj().view(torch.float32))
