import torch

tensor = torch.tensor([1.0, 3.14, -0.1]).to(torch.float8_e4m3fn)
print(tensor.float().numpy())

codes = tensor.view(torch.uint8).numpy()
print(codes)
print(torch.from_numpy(codes).view(torch.float8_e4m3fn))
