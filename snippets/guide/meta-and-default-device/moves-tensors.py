import torch

tensor = torch.ones(3)
print(torch.as_tensor(tensor) is tensor)

with torch.device("meta"):
    print(torch.as_tensor(tensor).device)
    print(torch.asarray(tensor).device)
    print(tensor.clone().device, torch.ones_like(tensor).device)
