import torch

device = torch.accelerator.current_accelerator(check_available=True)
tensor = torch.zeros(1000, device=device or "cpu")

for _ in range(300):
    tensor += 1
array = tensor.cpu().numpy()
print(array.min(), array.max())
