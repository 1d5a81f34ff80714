import torch

tensor = torch.tensor([1.0, 3.14159], dtype=torch.bfloat16)
bits = tensor.view(torch.uint16).numpy()
restored = torch.from_numpy(bits).view(torch.bfloat16)
print(bits, restored)
