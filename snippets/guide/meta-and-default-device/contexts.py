import torch

torch.set_default_device("meta")
with torch.device("cpu"):
    print("inside", torch.zeros(1).device, torch.get_default_device())
print("outside", torch.zeros(1).device)
torch.set_default_device(None)
print("reset", torch.zeros(1).device)
