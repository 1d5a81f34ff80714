import torch

device = torch.accelerator.current_accelerator(check_available=True)
matrix = torch.ones(500, 500, device=device or "cpu")

product = matrix @ matrix
array = product.cpu().numpy()
print(array.min(), array.max())
