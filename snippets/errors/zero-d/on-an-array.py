import torch

len(torch.tensor(3.0).numpy())
