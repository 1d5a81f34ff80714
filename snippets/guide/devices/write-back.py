import torch

device = torch.accelerator.current_accelerator(check_available=True)
tensor = torch.zeros(3, device=device or "cpu")
array = tensor.numpy(force=True).copy()

array[0] = 99
print(tensor.tolist())
tensor.copy_(torch.from_numpy(array))
print(tensor.tolist())
