import torch

torch.set_default_device("meta")
print(torch.ones(3).device, torch.ones(3, device="cpu").numpy())
