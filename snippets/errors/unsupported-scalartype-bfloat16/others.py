import torch

eight = torch.tensor([0.5, 448.0]).to(torch.float8_e4m3fn)
print(eight.float().numpy())
half = torch.tensor([1 + 2j]).to(torch.complex32)
print(half.to(torch.complex64).numpy())
four = torch.zeros(2, dtype=torch.uint8).view(torch.uint4)
print(four.view(torch.uint8).numpy())
