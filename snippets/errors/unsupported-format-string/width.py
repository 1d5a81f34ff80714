import torch

print(f"{str(torch.tensor([0.5])):>18}|")
