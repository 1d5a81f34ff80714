import torch

device = torch.accelerator.current_accelerator(check_available=True)
tensors = [torch.full((3,), 7.0 * i, device=device or "cpu")
           for i in range(3)]

copies = [t.to("cpu", non_blocking=True) for t in tensors]
if torch.accelerator.is_available():
    torch.accelerator.synchronize()
for copy in copies:
    print(copy.numpy())
