import torch

device = torch.accelerator.current_accelerator(check_available=True)
tensor = torch.tensor([3.0, 1.0, 2.0], device=device or "cpu")

print(tensor.cpu().numpy())
print(tensor.numpy(force=True))
