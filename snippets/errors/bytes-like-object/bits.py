import torch

tensor = torch.ones(2, dtype=torch.bfloat16)
print(tensor.view(torch.uint8).numpy().tobytes())
