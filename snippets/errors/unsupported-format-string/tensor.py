import torch

f"{torch.tensor([0.12345]):.2f}"
