import torch

tensor = torch.tensor([102.3, 0.1])
print(tensor.round(decimals=2).tolist())
print(tensor.double().round(decimals=2).tolist())
print([float(str(number)) for number in tensor.numpy()])
print(f"{tensor[0].item():.7g}")
