import torch

pixels = torch.tensor([1, 200], dtype=torch.uint8).numpy()
wider = pixels * 256
print(wider, wider.dtype)
