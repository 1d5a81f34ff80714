import torch

device = "cuda" if torch.cuda.is_available() else "cpu"
tensor = torch.ones(3, device=device)
array = tensor.cpu().numpy()
print(array)
