import torch

with torch.device("meta"):
    mask = torch.zeros(3, device="cpu")
    print(mask.numpy())
    torch.zeros(3).numpy()
