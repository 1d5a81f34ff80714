import torch

tensor = torch.zeros(2)  # on the CPU
lines = {
    "shared": tensor.numpy(force=True),
    "copied": tensor.to("cpu", copy=True).numpy(),
}
tensor += 1
print(lines)
