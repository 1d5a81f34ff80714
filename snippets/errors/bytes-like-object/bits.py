import torch

tensor = torch.ones(2, dtype=torch.bfloat16)
flat = tensor.reshape(-1)
print(flat.view(torch.uint8).numpy().tobytes())
