import torch

torch.frombuffer([1, 2, 3], dtype=torch.uint8)
